package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Proposal.Status;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** What is on the table: offers for me, my own, and what became of this round's packages. */
final class Overview extends Div {
    private final Desk desk;
    private final Consumer<@Nullable String> onCompose;
    private final Consumer<SeatView.Talk> onCounter;

    Overview(Desk desk, Consumer<@Nullable String> onCompose, Consumer<SeatView.Talk> onCounter) {
        this.desk = desk;
        this.onCompose = onCompose;
        this.onCounter = onCounter;
        addClassName("overview");
    }

    void show(SeatView view, @Nullable BidDraft draft) {
        removeAll();
        List<SeatView.Talk> waiting = talks(view, t -> t.mayAccept() || t.mayReject());
        boolean talking = view.phase() == Phase.TALKS;
        H2 title = new H2(title(view, waiting.size()));
        Div head = div("ttl", title);
        if (talking) {
            head.add(button("btn pri", Words.t("talks.new"), () -> onCompose.accept(null)));
        }
        add(head);
        if (talking && draft != null) {
            add(draftLine(draft));
        }
        List<SeatView.Talk> mine =
                talks(view, t -> t.status() == Status.OPEN && t.proposer().equals(desk.me()));
        List<SeatView.Talk> others = talks(
                view,
                t -> t.status() == Status.OPEN && !t.proposer().equals(desk.me()) && !t.mayAccept() && !t.mayReject());
        List<SeatView.Talk> settled = talks(
                view, t -> t.status() != Status.OPEN && t.status() != Status.COUNTERED && t.round() == view.round());
        Div lists = div("lists");
        list(lists, "talks.waiting", waiting);
        list(lists, "talks.mine", mine);
        list(lists, "talks.acceptedByMe", others);
        list(lists, "talks.settled", settled);
        add(lists);
        if (talking) {
            add(whoHoldsWhat(view));
        } else if (lists.getElement().getChildCount() == 0) {
            add(p("quiet", Words.t("talks.later")));
        }
    }

    private static List<SeatView.Talk> talks(SeatView view, java.util.function.Predicate<SeatView.Talk> which) {
        return view.talks().stream().filter(which).toList();
    }

    private void list(Div lists, String key, List<SeatView.Talk> talks) {
        if (!talks.isEmpty()) {
            OfferList list = new OfferList(desk, onCounter);
            list.fill(key, talks);
            lists.add(list);
        }
    }

    private static String title(SeatView view, int waiting) {
        if (view.phase() != Phase.TALKS) {
            return Words.t("talks.titleOther", view.round());
        }
        return waiting > 0 ? Words.t("talks.titleWaiting", waiting) : Words.t("talks.titleNone");
    }

    private Component draftLine(BidDraft draft) {
        String whom = draft.others().isEmpty()
                ? Words.t("talks.newPackage")
                : Words.t("talks.packageWith", desk.names().places(draft.others()));
        return div(
                "draftline",
                span("", whom),
                span("muted", Words.t("talks.draftKept", draft.clauses().size())),
                button("btn sm", Words.t("talks.continue"), () -> onCompose.accept(null)));
    }

    /** Who holds what I need: where a first offer could go. */
    private Component whoHoldsWhat(SeatView view) {
        List<SeatDefinition.Holds> holds = view.me().brief().holds().stream()
                .filter(h -> desk.isSeat(h.seat()))
                .toList();
        Section section = styled("holds", new Section());
        if (holds.isEmpty()) {
            section.add(p("quiet", Words.t("talks.empty")));
            return section;
        }
        section.add(new H3(Words.t("talks.holds")));
        UnorderedList list = new UnorderedList();
        for (SeatDefinition.Holds hold : holds) {
            SeatView.Seat seat = desk.seat(hold.seat());
            NativeButton write = button("btn sm", Words.t("talks.write"), () -> onCompose.accept(seat.id()));
            write.setAriaLabel(Words.t("talks.writeTo", seat.name()));
            Span text = new Span(hold.text());
            list.add(new ListItem(Marks.seat(seat), text, write));
        }
        section.add(list);
        return section;
    }
}
