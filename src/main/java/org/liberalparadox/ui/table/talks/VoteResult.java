package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** How my parliament voted, faction by faction, and in one sentence why. */
final class VoteResult extends Div {

    VoteResult(Desk desk, SeatView.Talk talk, Vote vote) {
        addClassName("ballot");
        add(new H3(Words.t("ratify.packageOf", desk.names().places(talk.terms().parties()))));
        Div head = div(
                "verdict",
                span(vote.carried() ? "ok" : "no", vote.carried() ? "✓" : "✕"),
                bold(Words.t((vote.carried() ? "ratify.carried" : "ratify.refused") + house(desk))),
                span("m", Numbers.margin(vote.margin())));
        UnorderedList rows = new UnorderedList();
        @Nullable Factor only = desk.view().me().faction();
        for (Factor factor : Factor.values()) {
            if (only != null && only != factor) {
                continue;
            }
            double net = vote.appeal().get(factor);
            ListItem row = new ListItem(
                    Marks.factor(factor),
                    span("w", Numbers.percent(vote.weights().get(factor))),
                    span("muted", Words.t(net >= 0.05 ? "ratify.aye" : net <= -0.05 ? "ratify.nay" : "ratify.split")),
                    bold(Numbers.signed(net)));
            row.addClassNames("vrow", Marks.letter(factor));
            rows.add(row);
        }
        add(
                head,
                rows,
                p("why-sentence", only == null ? why(vote) : Words.t("cabinet.onlyYours", Names.factor(only))),
                p("note", Rejections.status(talk.status().name())));
    }

    /** States have parliaments, organisations committees. */
    private static String house(Desk desk) {
        return desk.seat(desk.me()).role().isState() ? "" : ".committee";
    }

    /** "Culture, 30 % of today's mood, was against by 12; support came to 7.1 where 9.0 was needed." */
    static String why(Vote vote) {
        Comparator<Factor> byWeight = Comparator.comparingDouble(
                f -> vote.weights().get(f) * vote.appeal().get(f));
        Factor decisive = vote.carried()
                ? Stream.of(Factor.values()).max(byWeight).orElseThrow()
                : Stream.of(Factor.values()).min(byWeight).orElseThrow();
        double net = vote.appeal().get(decisive);
        String support = Numbers.tenth(vote.support() + vote.swing());
        String needed = Numbers.tenth(vote.needed());
        if (!vote.carried() && net >= 0) {
            return Words.t("ratify.whyLukewarm", support, needed);
        }
        return Words.t(
                vote.carried() ? "ratify.whyYes" : "ratify.whyNo",
                Names.factor(decisive),
                Numbers.percent(vote.weights().get(decisive)),
                Numbers.plain(Math.abs(net)),
                support,
                needed);
    }
}
