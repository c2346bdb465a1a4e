package org.liberalparadox.ui.table.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What is expected of one of a cabinet while parliaments vote: to vote, to wait for the head, or to wait for who has not voted. */
final class CabinetAsk {
    private CabinetAsk() {}

    /** Empty where the sentence of the seat is right for them too. */
    static Optional<String> of(Desk desk, SeatView view) {
        @Nullable RoomView room = desk.company().room().orElse(null);
        if (room == null
                || view.phase() != Phase.RATIFICATION
                || !room.settings().cabinet()) {
            return Optional.empty();
        }
        RoomView.@Nullable Guest me = room.guest();
        RoomView.@Nullable Seat mine = room.mine();
        Optional<CabinetView> cabinet = desk.access().cabinet();
        return me == null || mine == null || cabinet.isEmpty()
                ? Optional.empty()
                : sentence(me, mine, view.isReady(), cabinet.get());
    }

    private static Optional<String> sentence(
            RoomView.Guest me, RoomView.Seat mine, boolean ready, CabinetView cabinet) {
        List<CabinetView.Item> open =
                cabinet.items().stream().filter(CabinetView.Item::open).toList();
        @Nullable Factor led = cabinet.faction();
        if (led != null && open.stream().anyMatch(i -> i.ballot() == null)) {
            return Optional.of(Words.t("cabinet.ask.vote", Names.factorInSentence(led)));
        }
        if (me.head()) {
            List<String> silent = silent(mine, open);
            return silent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Words.t("cabinet.ask.silent", Words.and(silent), silent.size()));
        }
        String head = Whereabouts.speaker(mine).map(RoomView.Guest::name).orElse("");
        String key = open.isEmpty()
                ? ready ? "cabinet.ask.ready" : "cabinet.ask.done"
                : led == null ? "cabinet.ask.member" : "cabinet.ask.voted";
        return Optional.of(Words.t(key, head));
    }

    /** Leaders whose faction has not voted on everything that is open. */
    private static List<String> silent(RoomView.Seat mine, List<CabinetView.Item> open) {
        return mine.people().stream()
                .filter(g -> g.faction() != null
                        && open.stream().anyMatch(i -> !i.voted().contains(g.faction())))
                .map(RoomView.Guest::name)
                .toList();
    }
}
