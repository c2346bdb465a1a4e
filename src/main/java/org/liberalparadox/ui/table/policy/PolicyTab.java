package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Policy: will you keep your word, and what do you do at home. Nobody reads it before RECKONING. */
public final class PolicyTab extends Div implements Part {
    private final Desk desk;
    private final BiConsumer<@Nullable Integer, String> budget;
    private final Seen seen = new Seen();
    private final Seen dueSeen = new Seen();
    private final Section promises = styled("ob", new Section());
    private final RegimeOrders regimes;
    private final OrdersStore store;
    private final Map<Integer, PromiseOrder> orders = new LinkedHashMap<>();
    private final Map<LeverName, LeverRow> levers = new EnumMap<>(LeverName.class);
    private final GateChoice gate;
    private final SealBar bar;
    private OrdersDraft draft;
    private int draftRound;

    /** @param budget shows what the orders would leave, null for none */
    public PolicyTab(Desk desk, BiConsumer<@Nullable Integer, String> budget) {
        this.desk = desk;
        this.budget = budget;
        addClassName("policy");
        draft = new OrdersDraft(desk.view().me().policy());
        Section home = styled("lev", new Section());
        H2 title = new H2(Words.t("policy.home"));
        Dom.labels(title, "policy-home", home);
        home.add(title, p("subh", Words.t("policy.standing")));
        boolean state = desk.seat(desk.me()).role().isState();
        for (LeverName name : LeverName.values()) {
            if (!state && name != LeverName.HOST_FUNDING) {
                continue;
            }
            LeverRow row = new LeverRow(name, level -> {
                draft.policy(name.with(draft.policy(), level));
                edited();
            });
            levers.put(name, row);
            home.add(row);
        }
        gate = new GateChoice(desk.seat(desk.me()), stance -> {
            draft.gate(stance);
            edited();
        });
        home.add(gate);
        regimes = new RegimeOrders(desk, (regime, stance) -> {
            draft.stance(regime, stance);
            edited();
        });
        store = new OrdersStore(desk);
        bar = new SealBar(desk, this::seal, this::reopen);
        add(div("pol", div("left", promises, regimes), home), bar);
        addAttachListener(e -> {
            if (e.isInitialAttach()) {
                store.load(found -> restore(found));
            }
        });
    }

    @Override
    public void show(SeatView view) {
        SeatView.Own me = view.me();
        if (!seen.isNew(
                view.round(),
                view.phase(),
                me.orders(),
                me.policy(),
                view.promises(),
                me.budget(),
                me.tracks(),
                view.diplomacy().memberships())) {
            return;
        }
        Orders sealed = me.orders();
        if (sealed != null) {
            draft = OrdersDraft.of(sealed);
        } else if (draftRound != view.round()) {
            draft = new OrdersDraft(me.policy());
        }
        draftRound = view.round();
        List<SeatView.Promise> due = view.promises().stream()
                .filter(p -> p.due() && p.giver().equals(desk.me()))
                .toList();
        keepOnly(view, due);
        if (dueSeen.isNew(due, me.mandate())) {
            showPromises(due, me.mandate());
        }
        regimes.show(view);
        recompute();
    }

    private void keepOnly(SeatView view, List<SeatView.Promise> due) {
        draft.keepOnly(
                due.stream().map(SeatView.Promise::id).toList(),
                view.diplomacy().memberships().stream()
                        .map(SeatView.Membership::regime)
                        .toList());
    }

    /** Orders that were being written when the page was left, unless others have been sealed meanwhile. */
    private void restore(OrdersDraft found) {
        SeatView view = desk.view();
        if (view.phase() == Phase.POLICY && view.me().orders() == null) {
            draft = found;
            keepOnly(
                    view,
                    view.promises().stream()
                            .filter(p -> p.due() && p.giver().equals(desk.me()))
                            .toList());
            recompute();
        }
    }

    private void showPromises(List<SeatView.Promise> due, boolean mandate) {
        promises.removeAll();
        orders.clear();
        H2 title = new H2(Words.t("policy.word"));
        Dom.labels(title, "policy-word", promises);
        promises.add(title, p("subh", Words.t("policy.due", due.size())));
        Paragraph words = p(
                "subh",
                new Span(Words.t("policy.inCodex") + " "),
                desk.term("honour", Words.t("policy.HONOUR")),
                new Span(" · "));
        words.add(desk.term("voluntary-defection", Words.t("policy.DEFECT")));
        if (mandate) {
            words.add(new Span(" · "), desk.term("populist-government", Words.t("policy.REPUDIATE")));
        }
        words.setVisible(!due.isEmpty());
        promises.add(words);
        for (SeatView.Promise promise : due) {
            PromiseOrder order = new PromiseOrder(desk, promise, mandate, choice -> {
                draft.choose(promise.id(), choice);
                edited();
            });
            orders.put(promise.id(), order);
            promises.add(order);
        }
        if (due.isEmpty()) {
            promises.add(p("quiet", Words.t("policy.noneDue")));
        }
    }

    /** Kept in the browser only when somebody changed something, so that opening the page overwrites nothing. */
    private void edited() {
        recompute();
        store.save(draft, bar.mark());
    }

    private void recompute() {
        SeatView view = desk.view();
        boolean phase = view.phase() == Phase.POLICY;
        boolean sealed = view.me().orders() != null;
        boolean open = phase && !sealed;
        OrdersForecast forecast = desk.access().orders(draft.orders());
        orders.forEach((id, order) -> order.show(draft.choice(id), open));
        for (OrdersForecast.Lever lever : forecast.levers()) {
            levers.forEach((name, row) -> {
                if (name.key().equals(lever.name())) {
                    row.show(name.of(draft.policy()), lever, open);
                }
            });
        }
        regimes.show(draft, open);
        gate.show(draft.policy().gate(), open);
        bar.show(forecast, phase, sealed, view.me().reopenable());
        budget.accept(phase ? forecast.budgetAfter() : null, Words.t("policy.afterOrders"));
    }

    private void seal() {
        if (desk.submit(new GameCommand.SealOrders(desk.me(), draft.orders()))) {
            store.forget();
            bar.mark().forget();
        }
    }

    private void reopen() {
        desk.submit(new GameCommand.ReopenOrders(desk.me()));
    }
}
