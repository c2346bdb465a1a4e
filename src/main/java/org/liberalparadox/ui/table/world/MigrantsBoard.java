package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.SortedMap;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** How people live: in safety with a status, in limbo, without a status; and who was lost, plainly. */
final class MigrantsBoard extends Div {

    MigrantsBoard(Desk desk, SeatView.World world) {
        People now = People.of(world.statuses());
        People before = People.of(world.statusesBefore().isEmpty() ? world.statuses() : world.statusesBefore());
        add(Scoreboards.title("world.migrants", "world.migrantsNote", Numbers.people(now.total())));
        double change = Math.round(now.share(now.safe)) - Math.round(before.share(before.safe));
        Paragraph big = p("big", bold(Numbers.percent(now.share(now.safe) / 100)), new Span(" "), Marks.change(change));
        big.add(new Span(" " + Words.t("world.inSafety")));
        Div stack = div(
                "stack",
                width(tag("i"), now.share(now.safe)),
                width(tag("i"), now.share(now.limbo)),
                width(tag("i"), now.share(now.irregular)));
        stack.getElement().setAttribute("role", "img");
        stack.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t(
                                "world.shares",
                                Numbers.whole(now.share(now.safe)),
                                Numbers.whole(now.share(now.limbo)),
                                Numbers.whole(now.share(now.irregular))));
        HtmlContainer list = styled("st", tag("dl"));
        list.add(
                row("k1", new Span(Words.t("world.safe")), now.safe, before.safe),
                row("k2", desk.term("limbo", Words.t("world.limbo")), now.limbo, before.limbo),
                row("k3", new Span(Words.t("world.irregular")), now.irregular, before.irregular));
        add(big, stack, list);
        if (now.lost > 0) {
            add(p("note", Words.t("world.lost", Numbers.grouped(now.lost))));
        }
    }

    private static Div row(String key, Component text, long people, long before) {
        return div(
                "",
                tag("dt", styled(key, tag("i")), text),
                tag("dd", new Span(Numbers.people(people) + " "), Marks.peopleChange(people - before)));
    }

    /** Everybody on the move or in exile, by how they live. */
    private record People(long safe, long limbo, long irregular, long lost) {
        static People of(SortedMap<String, Long> statuses) {
            long safe = 0;
            for (PersonStatus status : PersonStatus.values()) {
                safe += status.isSafe() ? count(statuses, status) : 0;
            }
            return new People(
                    safe,
                    count(statuses, PersonStatus.IN_LIMBO) + count(statuses, PersonStatus.DISPLACED),
                    count(statuses, PersonStatus.IRREGULAR),
                    count(statuses, PersonStatus.LOST));
        }

        private static long count(SortedMap<String, Long> statuses, PersonStatus status) {
            return statuses.getOrDefault(status.name(), 0L);
        }

        long total() {
            return safe + limbo + irregular;
        }

        double share(long part) {
            return total() == 0 ? 0 : 100.0 * part / total();
        }
    }
}
