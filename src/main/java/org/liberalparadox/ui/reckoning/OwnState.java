package org.liberalparadox.ui.reckoning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.Change;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.component.Waterfall;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What a round did to the viewer's state: four tracks cause by cause, three sums, and whom it believes now. */
class OwnState extends Section {
    private static final int MOST_CAUSES = 4;

    OwnState(SeatView view, Reckoning reckoning, Names names) {
        addClassNames("paper", "own-state");
        SeatView.Seat me = view.seat(view.me().seat());
        H2 title = new H2(Words.t("reckoning.own", me.name()));
        title.addComponentAsFirst(SeatMark.of(Marks.of(me)));
        Paragraph sub = new Paragraph(Words.t("reckoning.own.sub"));
        sub.addClassName("muted");
        add(title, sub, new Waterfall(waterfall(reckoning, names)), sums(view, reckoning));
        add(new H3(Words.t("reckoning.beliefs", me.name())), beliefs(view, reckoning));
    }

    private static Waterfall.Data waterfall(Reckoning reckoning, Names names) {
        List<Waterfall.Track> tracks = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            tracks.add(new Waterfall.Track(
                    org.liberalparadox.ui.component.Factor.valueOf(factor.name()),
                    reckoning.before().get(factor),
                    reckoning.after().get(factor),
                    causes(factor, reckoning.causes(), names)));
        }
        return new Waterfall.Data(null, null, null, null, tracks);
    }

    /** The strongest causes of a track, the same ones together. */
    private static List<Waterfall.Cause> causes(Factor factor, List<Track> all, Names names) {
        List<Waterfall.Cause> merged = new ArrayList<>();
        for (Track cause : all) {
            if (cause.factor() != factor) {
                continue;
            }
            String text = Words.or("cause." + cause.cause(), cause.cause(), names.any(cause.subject()));
            double amount = cause.points();
            for (Waterfall.Cause same : List.copyOf(merged)) {
                if (same.text().equals(text)) {
                    amount += same.amount();
                    merged.remove(same);
                }
            }
            merged.add(new Waterfall.Cause(text, Math.rint(amount * 10) / 10));
        }
        merged.sort((a, b) -> Double.compare(Math.abs(b.amount()), Math.abs(a.amount())));
        return List.copyOf(merged.subList(0, Math.min(MOST_CAUSES, merged.size())));
    }

    private static Div sums(SeatView view, Reckoning r) {
        Div sums = new Div(sum(
                "contract", Numbers.whole(r.contract()), Math.round(r.contract()) - Math.round(r.contractBefore())));
        if (view.me().faction() == null) {
            sums.add(sum(
                    "winSet",
                    Numbers.percent(r.winSet()),
                    Math.round(100 * r.winSet()) - Math.round(100 * r.winSetBefore())));
        }
        sums.add(sum(
                "approval", Numbers.whole(r.approval()), Math.round(r.approval()) - Math.round(r.approvalBefore())));
        sums.addClassName("rk-sums");
        return sums;
    }

    private static Div sum(String key, String value, long change) {
        Span number = new Span(value);
        number.addClassName("num-big");
        Span label = new Span(Words.t("reckoning." + key));
        label.addClassName("label");
        return new Div(number, new Change(change, Locale.ENGLISH), label);
    }

    private static Component beliefs(SeatView view, Reckoning reckoning) {
        if (reckoning.beliefs().isEmpty()) {
            Paragraph none = new Paragraph(Words.t(
                    "reckoning.beliefs.none", view.seat(view.me().seat()).name()));
            none.addClassName("muted");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rk-beliefs");
        for (Reckoning.Belief belief : reckoning.beliefs()) {
            Span now = new Span(Numbers.belief(belief.after()));
            now.addClassName("now");
            Span from = new Span(new Span(Numbers.belief(belief.before()) + " → "), now);
            Span why = new Span(Words.or("belief." + belief.cause(), belief.cause()));
            why.addClassName("why");
            Span change = new Span(Numbers.arrow(100 * (belief.after() - belief.before()))
                    + Numbers.belief(Math.abs(belief.after() - belief.before())));
            change.addClassName("chg");
            list.add(new ListItem(SeatMark.withName(Marks.of(view.seat(belief.seat()))), from, change, why));
        }
        return list;
    }
}
