package org.liberalparadox.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liberalparadox.engine.event.GameEvent;

/**
 * When each seat last did something in the game, told from what is stored. What the rules do in a seat's name when a phase
 * ends counts as well: it happens no later than the next phase begins, before which nobody is missed.
 */
final class GameDeeds {
    private final Map<Integer, String> proposers = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    private GameDeeds() {}

    /** @param times when each event was stored; those without a time are left out */
    static Map<String, Instant> of(List<GameEvent> events, List<Instant> times) {
        GameDeeds deeds = new GameDeeds();
        for (int i = 0; i < Math.min(events.size(), times.size()); i++) {
            Instant at = times.get(i);
            deeds.seat(events.get(i)).ifPresent(seat -> deeds.last.put(seat, at));
        }
        return deeds.last;
    }

    private Optional<String> seat(GameEvent event) {
        return switch (event) {
            case GameEvent.SeatReady e -> Optional.of(e.seat());
            case GameEvent.SeatNotReady e -> Optional.of(e.seat());
            case GameEvent.CrisisAnswered e -> e.byDefault() ? Optional.empty() : Optional.of(e.seat());
            case GameEvent.ProposalMade e -> {
                proposers.put(e.proposal().id(), e.proposal().proposer());
                yield Optional.of(e.proposal().proposer());
            }
            case GameEvent.ProposalAccepted e -> Optional.of(e.seat());
            case GameEvent.ProposalRejected e -> Optional.of(e.seat());
            case GameEvent.ProposalWithdrawn e -> Optional.ofNullable(proposers.get(e.proposal()));
            case GameEvent.NoteSent e -> Optional.of(e.note().from());
            case GameEvent.CampaignHeld e -> Optional.of(e.seat());
            case GameEvent.FactionCompensated e -> Optional.of(e.seat());
            case GameEvent.FactionVoted e -> Optional.of(e.seat());
            case GameEvent.ParliamentRatified e -> Optional.of(e.vote().seat());
            case GameEvent.ParliamentRejected e -> Optional.of(e.vote().seat());
            case GameEvent.GovernmentLetDie e -> Optional.of(e.seat());
            case GameEvent.AgendaProclaimed e -> Optional.of(e.agenda().seat());
            case GameEvent.AgendaJoined e -> Optional.of(e.seat());
            case GameEvent.AgendaEndorsed e -> Optional.of(e.by());
            case GameEvent.ProposalEndorsed e -> Optional.of(e.by());
            case GameEvent.CouncilTestified e -> Optional.of(e.seat());
            case GameEvent.GateThreatened e -> Optional.of(e.threat().seat());
            case GameEvent.OrdersSealed e -> Optional.of(e.seat());
            default -> Optional.empty();
        };
    }
}
