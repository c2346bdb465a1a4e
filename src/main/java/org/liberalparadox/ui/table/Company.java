package org.liberalparadox.ui.table;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Submission.Closed.Reason;
import org.liberalparadox.ui.room.Naming;
import org.liberalparadox.ui.text.Words;

/** The people around a table and what they may do there; at a solo table there is one, who may do everything. */
public final class Company {
    private static final String HEARD = "heard";

    private final @Nullable Participation me;
    private final Drafts drafts;
    private final Doing doing;
    private final Map<Object, Runnable> gates = new LinkedHashMap<>();
    private final @Nullable Runnable refresh;
    private @Nullable RoomView room;
    private int heard;

    private Company(@Nullable Participation me, @Nullable RoomView room, Drafts drafts, @Nullable Runnable refresh) {
        this.refresh = refresh;
        this.me = me;
        this.room = room;
        this.drafts = drafts;
        Consumer<Presence.Activity> tell = me == null ? activity -> {} : me::touch;
        doing = new Doing(System::nanoTime, tell);
        heard = me == null ? 0 : me.draft(HEARD).map(Company::number).orElse(0);
    }

    /**
     * One person among bots.
     *
     * @param refresh brings the whole screen up to date with what its reader has done
     */
    static Company alone(String session, String seat, Runnable refresh) {
        return new Company(null, null, Drafts.inBrowser(session + "-" + seat), refresh);
    }

    /** A facilitator who looks over the shoulder of a seat; what they may not do the session refuses. */
    public static Company onlooker(String session, String seat) {
        return new Company(null, null, Drafts.inBrowser("look-" + session + "-" + seat), null);
    }

    /** @param refresh brings the whole screen up to date with what its reader has done */
    static Company of(Participation me, RoomView room, String seat, Runnable refresh) {
        return new Company(me, room, Drafts.ofPerson(me, seat), refresh);
    }

    void update(RoomView now) {
        @Nullable Reason before = closed(true);
        @Nullable Reason all = closed(false);
        room = now;
        if (before != closed(true) || all != closed(false)) {
            new ArrayList<>(gates.values()).forEach(Runnable::run);
        }
    }

    /** The room; empty at a solo table. */
    public Optional<RoomView> room() {
        return Optional.ofNullable(room);
    }

    /** The room read anew; for what asks between two changes. */
    public Optional<RoomView> fresh() {
        return me == null ? Optional.empty() : Optional.of(me.room());
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Tells the others what I am doing, now and then. */
    public void does(Presence.Activity activity) {
        doing.now(activity);
    }

    /** The screen spoke to the server: I am still here. */
    void stillHere() {
        doing.still();
    }

    /**
     * Why nothing can be sent now; null where it can.
     *
     * @param head whether it is for the head of the delegation alone
     */
    public @Nullable Reason closed(boolean head) {
        RoomView now = room;
        if (now == null) {
            return null;
        }
        switch (now.stage()) {
            case LOBBY -> {
                return Reason.LOBBY;
            }
            case PAUSED -> {
                return Reason.PAUSED;
            }
            case CLOSED -> {
                return Reason.OVER;
            }
            default -> {
                RoomView.@Nullable Seat mine = now.mine();
                RoomView.@Nullable Guest guest = now.guest();
                if (mine != null && mine.bot()) {
                    return Reason.BOT_PLAYS;
                }
                return head && guest != null && !guest.head() ? Reason.HEAD_ONLY : null;
            }
        }
    }

    /** The same in words; for who waits for their head, with the head's name. */
    public @Nullable String whyNot(boolean head) {
        @Nullable Reason reason = closed(head);
        if (reason == null) {
            return null;
        }
        return reason == Reason.HEAD_ONLY
                ? head().map(g -> Words.t("company.headOnly", g.name())).orElse(Words.t("table.closed.HEAD_ONLY"))
                : Words.t("table.closed." + reason);
    }

    /** Who speaks for my delegation. */
    public Optional<RoomView.Guest> head() {
        return delegation().stream().filter(RoomView.Guest::head).findFirst();
    }

    /** Everybody at my seat. */
    public List<RoomView.Guest> delegation() {
        RoomView.@Nullable Seat mine = room == null ? null : room.mine();
        return mine == null ? List.of() : mine.people();
    }

    public boolean isMe(RoomView.Guest guest) {
        return room != null && room.me() == guest.id();
    }

    /** Speaks for the delegation from here on; a refusal in words. */
    public Optional<String> takeLead() {
        return submit(m -> new RoomCommand.TakeLead(m.person()));
    }

    /** Takes the seat back from the bot. */
    public Optional<String> takeBack() {
        return submit(m -> new RoomCommand.Return(m.person()));
    }

    /** The button by which I take another name; empty at a solo table. */
    public Optional<NativeButton> rename() {
        return Optional.ofNullable(me).map(Naming::rename);
    }

    /** Something I do about my place in the delegation; a refusal in words. */
    public Optional<String> does(RoomCommand.OfPerson command) {
        return submit(m -> command);
    }

    private Optional<String> submit(java.util.function.Function<Participation, RoomCommand.OfPerson> command) {
        if (me == null) {
            return Optional.empty();
        }
        Optional<RoomRefusal> refusal = me.submit(command.apply(me));
        refresh();
        return refusal.map(why -> Words.or("company.refused." + why, Words.t("company.refused")));
    }

    /** Shows what has become of the room and the game; false for an onlooker, whose table does so itself. */
    boolean refresh() {
        if (refresh != null) {
            refresh.run();
        }
        return refresh != null;
    }

    /** What the facilitator said, the latest first. */
    public List<Announcement> announcements() {
        return room == null ? List.of() : room.announcements().reversed();
    }

    /** The oldest words of the facilitator that I have not put away. */
    public Optional<Announcement> unheard() {
        return room == null
                ? Optional.empty()
                : room.announcements().stream().filter(a -> a.id() > heard).findFirst();
    }

    /** Puts the facilitator's words away, on every device. */
    public void hear(Announcement words) {
        heard = Math.max(heard, words.id());
        if (me != null) {
            me.keepDraft(HEARD, Integer.toString(heard));
        }
    }

    void gate(Object gate, Runnable changed) {
        gates.put(gate, changed);
        changed.run();
    }

    void ungate(Object gate) {
        gates.remove(gate);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
