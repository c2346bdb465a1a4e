package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What a situation is called, what it means, which institution fits, and whether my patience reaches. */
final class LensWords extends Div {

    LensWords(Desk desk, StageLens lens) {
        String key = "structure." + lens.structure();
        String other = desk.names().place(lens.partner());
        String means = lens.theirs() == null ? key + ".means" : key + ".seen";
        add(new H4(Words.t(key)), p("", Words.or(means, Words.t(key + ".means", other), other)));
        Double theirDelta = lens.theirs();
        if (theirDelta != null) {
            exact(desk, lens, theirDelta);
            add(p("fits", Words.t(key + ".fits")), p("note", Words.t("console.lens.exact")));
            return;
        }
        Double needed = lens.needed();
        if (needed != null) {
            String sign = Boolean.TRUE.equals(lens.patient()) ? "✓" : "✕";
            add(
                    row(Words.t("lens.needed", desk.seat(desk.me()).mark()), "δ* " + Numbers.belief(needed)),
                    row(Words.t("lens.mine"), Numbers.belief(lens.mine()) + " " + sign));
            Double theirs = lens.neededByPartner();
            if (theirs != null) {
                add(row(Words.t("lens.needed", desk.seat(lens.partner()).mark()), "δ* " + Numbers.belief(theirs)));
            }
            add(p("note", Words.t(Boolean.TRUE.equals(lens.patient()) ? "lens.patient" : "lens.impatient", other)));
        } else {
            add(row(Words.t("lens.mine"), Numbers.belief(lens.mine())), p("note", Words.t("lens.noDelta")));
        }
        add(p("fits", Words.t(key + ".fits")), p("note", Words.t("lens.estimate", other)));
    }

    /** Both sides, as who sees everything knows them. */
    private void exact(Desk desk, StageLens lens, double theirDelta) {
        String me = desk.seat(desk.me()).mark();
        String partner = desk.seat(lens.partner()).mark();
        Double mine = lens.needed();
        Double theirs = lens.neededByPartner();
        if (mine != null) {
            add(row(Words.t("lens.needed", me), "δ* " + Numbers.belief(mine)));
        }
        add(row(Words.t("console.lens.delta", me), Numbers.belief(lens.mine()) + sign(lens.patient())));
        if (theirs != null) {
            add(row(Words.t("lens.needed", partner), "δ* " + Numbers.belief(theirs)));
        }
        add(row(Words.t("console.lens.delta", partner), Numbers.belief(theirDelta) + sign(lens.patientPartner())));
        if (mine == null && theirs == null) {
            add(p("note", Words.t("lens.noDelta")));
        }
    }

    private static String sign(@Nullable Boolean patient) {
        return patient == null ? "" : patient ? " ✓" : " ✕";
    }

    private static Div row(String name, String value) {
        return div("situation-row", span("", name), bold(value));
    }
}
