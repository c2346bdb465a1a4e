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
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** How people live: in safety with a status, in limbo, without a status; and who was lost, plainly. */
final class MigrantsBoard extends Div {

    MigrantsBoard(Desk desk, SeatView.World world) {
        Wellbeing now = Wellbeing.of(world.statuses());
        Wellbeing before = Wellbeing.of(world.statusesBefore().isEmpty() ? world.statuses() : world.statusesBefore());
        add(Scoreboards.title("world.migrants", "world.migrantsNote", Numbers.people(now.total())));
        double change = Math.round(now.share(now.safe())) - Math.round(before.share(before.safe()));
        Paragraph big =
                p("big", bold(Numbers.percent(now.share(now.safe()) / 100)), new Span(" "), Marks.change(change));
        big.add(new Span(" " + Words.t("world.inSafety")));
        Div stack = div(
                "stack",
                width(tag("i"), now.share(now.safe())),
                width(tag("i"), now.share(now.limbo())),
                width(tag("i"), now.share(now.irregular())));
        stack.getElement().setAttribute("role", "img");
        stack.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t(
                                "world.shares",
                                Numbers.whole(now.share(now.safe())),
                                Numbers.whole(now.share(now.limbo())),
                                Numbers.whole(now.share(now.irregular()))));
        HtmlContainer list = styled("st", tag("dl"));
        list.add(
                row("k1", new Span(Words.t("world.safe")), now.safe(), before.safe()),
                row("k2", desk.term("limbo", Words.t("world.limbo")), now.limbo(), before.limbo()),
                row("k3", new Span(Words.t("world.irregular")), now.irregular(), before.irregular()));
        add(big, stack, list);
        if (now.lost() > 0) {
            add(p("note", Words.t("world.lost", Numbers.grouped(now.lost()))));
        }
    }

    private static Div row(String key, Component text, long people, long before) {
        return div(
                "",
                tag("dt", styled(key, tag("i")), text),
                tag("dd", new Span(Numbers.people(people) + " "), Marks.peopleChange(people - before)));
    }
}
