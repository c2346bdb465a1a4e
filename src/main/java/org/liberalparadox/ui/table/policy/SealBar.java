package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.DraftMark;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** What the orders would leave, and the seal. */
final class SealBar extends Div {
    private final Desk desk;
    private final HtmlContainer numbers = tag("dl");
    private final Paragraph note = p("note", "");
    private final DraftMark mark = new DraftMark();
    private final NativeButton seal;
    private final NativeButton reopen;
    private @Nullable String refusal;

    SealBar(Desk desk, Runnable onSeal, Runnable onReopen) {
        this.desk = desk;
        addClassName("seal");
        seal = button("btn pri big", Words.t("policy.seal"), () -> {
            if (refusal == null) {
                onSeal.run();
            } else {
                desk.say(refusal);
            }
        });
        reopen = button("btn big", Words.t("policy.reopen"), onReopen);
        add(numbers, span("grow", ""), note, mark, desk.forHead(seal), desk.forHead(reopen));
    }

    /** Says whether orders that are not sealed are safe. */
    DraftMark mark() {
        return mark;
    }

    void show(OrdersForecast forecast, boolean policyPhase, boolean sealed, boolean reopenable) {
        refusal = forecast.refused() == null
                ? null
                : Rejections.say(forecast.refused(), forecast.refusedArgs(), desk.names());
        numbers.removeAll();
        numbers.add(
                pair(
                        Words.t("policy.budgetLeft"),
                        new Span(Numbers.whole(forecast.budgetAfter())),
                        span("muted", " " + Words.t("policy.ofBudget", forecast.budget()))),
                pair(Words.t("policy.kept"), new Span(Words.t("policy.keptOf", forecast.kept(), forecast.promises()))),
                contract(Words.t("policy.contractKept"), forecast.contractIfKept(), forecast.contractNow()));
        String doubtful = forecast.doubtful();
        if (doubtful != null) {
            numbers.add(contract(
                    Words.t("policy.contractBroken", desk.names().place(doubtful)),
                    forecast.contractIfBroken(),
                    forecast.contractNow()));
        }
        note.setText(
                !policyPhase
                        ? Words.t("policy.notNow")
                        : refusal != null ? refusal : Words.t(sealed ? "policy.sealedNote" : "policy.sealNote"));
        note.setClassName("bad", refusal != null && policyPhase);
        seal.setVisible(policyPhase && !sealed);
        reopen.setVisible(policyPhase && sealed && reopenable);
        Dom.setInactive(seal, refusal != null, refusal == null ? "" : refusal);
    }

    private static Div contract(String title, double value, double now) {
        return pair(title, new Span(Numbers.whole(value) + " "), Marks.change(Math.round(value) - Math.round(now)));
    }

    private static Div pair(String title, com.vaadin.flow.component.Component... value) {
        return div("", tag("dt", title), tag("dd", value));
    }
}
