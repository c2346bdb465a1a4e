package org.liberalparadox.room;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the facilitator says, notes and has in store. */
final class Podium {
    private final RoomState state;
    private final Instant now;

    Podium(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    RoomDecision announce(RoomCommand.Announce c) {
        String text = c.text().strip();
        RoomRefusal wrong = wrong(text, Announcement.LONGEST, c.seats());
        int id = state.announcements().size() + 1;
        return wrong != null
                ? RoomDecision.refused(wrong)
                : RoomDecision.of(
                        new RoomEvent.Announced(now, new Announcement(id, now, List.copyOf(c.seats()), text)));
    }

    RoomDecision note(RoomCommand.Note c) {
        String text = c.text().strip();
        RoomRefusal wrong = wrong(text, Remark.LONGEST, List.of());
        RoomClock clock = state.clock();
        int id = state.remarks().size() + 1;
        return wrong != null
                ? RoomDecision.refused(wrong)
                : RoomDecision.of(new RoomEvent.Remarked(now, new Remark(id, now, clock.round(), clock.phase(), text)));
    }

    RoomDecision plan(RoomCommand.PlanCrisis c) {
        RoomRefusal wrong = c.round() <= state.clock().round() ? RoomRefusal.ROUND_PASSED : unknown(c.seats());
        int id = 1
                + (int) state.log().stream()
                        .filter(RoomEvent.CrisisPlanned.class::isInstance)
                        .count();
        return wrong != null
                ? RoomDecision.refused(wrong)
                : RoomDecision.of(new RoomEvent.CrisisPlanned(
                        now, new PlannedCrisis(id, c.card(), List.copyOf(c.seats()), c.round())));
    }

    RoomDecision done(int plan, boolean played) {
        if (state.planned().stream().noneMatch(p -> p.id() == plan)) {
            return played ? RoomDecision.of() : RoomDecision.refused(RoomRefusal.NO_SUCH_PLAN);
        }
        return RoomDecision.of(new RoomEvent.PlanDone(now, plan, played));
    }

    private @Nullable RoomRefusal wrong(String text, int longest, List<String> seats) {
        if (text.isEmpty()) {
            return RoomRefusal.TEXT_MISSING;
        }
        return text.codePointCount(0, text.length()) > longest ? RoomRefusal.TEXT_TOO_LONG : unknown(seats);
    }

    private @Nullable RoomRefusal unknown(List<String> seats) {
        return seats.stream().allMatch(seat -> state.chair(seat).isPresent()) ? null : RoomRefusal.NO_SUCH_SEAT;
    }
}
