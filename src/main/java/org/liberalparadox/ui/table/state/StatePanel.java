package org.liberalparadox.ui.table.state;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** My state: what I always know. Value, change, cause, in that order. */
public final class StatePanel extends Section implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final Span since = styled("note", new Span());
    private final UnorderedList tracks = new UnorderedList();
    private final Div rest = new Div();
    private final Div budget = styled("kv", new Div());
    private @Nullable Integer budgetAfter;
    private String budgetWhy = "";

    /** @param onBrief opens the brief; the bar of a phone has no room for it */
    public StatePanel(Desk desk, Runnable onBrief) {
        this.desk = desk;
        addClassName("state");
        getElement().setAttribute("tabindex", "0");
        H2 title = styled("head", new H2());
        title.add(new Text(Words.t("state.title")), since);
        Dom.labels(title, "state-title", this);
        Anchor codex = styled("link", new Anchor(desk.codex(""), Words.t("table.codex")));
        Div elsewhere = div("elsewhere", button("link", Words.t("table.brief"), onBrief), codex);
        add(title, tracks, rest, elsewhere);
    }

    @Override
    public void show(SeatView view) {
        SeatView.Own me = view.me();
        if (!seen.isNew(me, view.round(), view.phase())) {
            return;
        }
        since.setText(view.round() == 1 ? Words.t("state.sinceStart") : Words.t("state.since", view.round() - 1));
        tracks.removeAll();
        for (Factor factor : Factor.values()) {
            tracks.add(new TrackItem(
                    factor,
                    me.tracks().get(factor),
                    me.before().get(factor),
                    meaning(me, factor),
                    me.causes(),
                    desk.names()));
        }
        rest.removeAll();
        boolean state = desk.seat(desk.me()).role().isState();
        if (state) {
            rest.add(new ContractBlock(desk, me, desk.seat(desk.me()).liberal()), new MoodBlock(desk, me), winSet(me));
        } else {
            rest.add(p("quiet", Words.t("state.worldTracks")), new MoodBlock(desk, me));
        }
        rest.add(budget);
        if (me.capital() > 0) {
            rest.add(row(
                    desk.term("campaign", Words.t("state.capital")),
                    Words.t("state.capitalWhy"),
                    bold(Integer.toString(me.capital())),
                    null));
        }
        rest.add(state ? approval(me) : committee());
        me.circumstances().forEach(c -> rest.add(circumstance(c)));
        if (me.orders() == null && view.phase() != org.liberalparadox.engine.model.Phase.POLICY) {
            budgetAfter = null;
        }
        showBudget(me);
    }

    /** What an offer or orders being written would leave; null when nothing is being written. */
    public void previewBudget(@Nullable Integer after, String why) {
        budgetAfter = after;
        budgetWhy = why;
        showBudget(desk.view().me());
    }

    private void showBudget(SeatView.Own me) {
        Span value = span("v nowrap", new Span(Integer.toString(me.budget())));
        boolean differs = budgetAfter != null && budgetAfter != me.budget();
        if (differs) {
            value.add(new Span(" "), span("to", "→ " + Numbers.whole(budgetAfter)));
        }
        String why = differs
                ? budgetWhy
                : me.dues() > 0
                        ? Words.t("state.budgetDues", me.committed() - me.dues(), me.dues())
                        : me.committed() > 0
                                ? Words.t("state.budgetPromised", me.committed())
                                : Words.t("state.budgetWhy");
        budget.removeAll();
        budget.add(label(new Span(Words.t("state.budget")), why), value);
    }

    private Component winSet(SeatView.Own me) {
        if (me.faction() != null) {
            return row(
                    desk.term("win-set", Words.t("state.winSet")), Words.t("state.winSetHead"), span("v", "–"), null);
        }
        double change = Math.round(me.winSet() * 100) - Math.round(me.winSetBefore() * 100);
        String why = change == 0
                ? Words.t("state.winSetSame")
                : Words.t("state.winSetWhy", Numbers.percent(me.winSetBefore()));
        return row(desk.term("win-set", Words.t("state.winSet")), why, span("v", Numbers.percent(me.winSet())), change);
    }

    private Component circumstance(SeatView.Circumstance c) {
        return row(
                desk.term(c.term(), Words.t("state.circumstance." + c.key())),
                Words.t("state.circumstance." + c.key() + ".why"),
                span("v", Numbers.percent(c.value())),
                (double) Math.round(c.change() * 100));
    }

    /** No voters: a committee of member states, or an assembly. */
    private static Component committee() {
        return row(new Span(Words.t("state.committee")), Words.t("state.committeeWhy"), new Span(), null);
    }

    private Component approval(SeatView.Own me) {
        Integer in = me.electionIn();
        String title = in == null
                ? Words.t("state.approval")
                : in == 0 ? Words.t("state.electionNow") : Words.t("state.electionIn", in);
        String why = in == null ? Words.t("state.noElection") : Words.t("state.lostBelow", Numbers.whole(me.defeat()));
        double change = Math.round(me.approval()) - Math.round(me.approvalBefore());
        return row(
                desk.term("election", title),
                me.populist() ? Words.t("state.populist", why) : why,
                span("v", Numbers.whole(me.approval())),
                change);
    }

    static Div row(Component title, String why, Component value, @Nullable Double change) {
        Span right = span("nowrap", value);
        if (change != null) {
            right.add(new Span(" "), Marks.change(change));
        }
        return div("kv", label(title, why), right);
    }

    static Span label(Component title, String why) {
        return span("", tag("b", title), span("why", why));
    }

    private static String meaning(SeatView.Own me, Factor factor) {
        return switch (factor) {
            case SECURITY -> me.meaning().security();
            case CULTURE -> me.meaning().culture();
            case ECONOMY -> me.meaning().economy();
            case RIGHTS -> me.meaning().rights();
        };
    }
}
