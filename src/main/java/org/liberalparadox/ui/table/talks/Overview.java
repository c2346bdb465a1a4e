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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Proposal.Status;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.table.shell.WritingLine;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What is on the table: offers for me, my own, and what became of this round's packages. */
final class Overview extends Div {
    private final Desk desk;
    private final Consumer<@Nullable String> onCompose;
    private final Runnable onDiscard;
    private final WritingLine writing;
    private final H2 title = new H2();
    private final NativeButton compose;
    private final Div draft = new Div();
    private final Seen draftSeen = new Seen();
    private final AgendaStrip agenda;
    private final ThreatDesk threats;
    private final OfferList waiting;
    private final OfferList mine;
    private final OfferList accepted;
    private final OfferList settled;
    private final Component holds;
    private final Paragraph later = p("quiet", Words.t("talks.later"));

    Overview(Desk desk, Consumer<@Nullable String> onCompose, Consumer<SeatView.Talk> onCounter, Runnable onDiscard) {
        this.desk = desk;
        this.onCompose = onCompose;
        this.onDiscard = onDiscard;
        writing = new WritingLine(desk, Presence.Activity.OFFER);
        addClassName("overview");
        compose = button("btn pri", Words.t("talks.new"), () -> onCompose.accept(null));
        agenda = new AgendaStrip(desk);
        threats = new ThreatDesk(desk, onCompose);
        waiting = new OfferList(desk, onCounter);
        mine = new OfferList(desk, onCounter);
        accepted = new OfferList(desk, onCounter);
        settled = new OfferList(desk, onCounter);
        holds = whoHoldsWhat(desk.view());
        add(
                div("ttl", title, compose),
                writing,
                draft,
                threats,
                agenda,
                div("lists", waiting, mine, accepted, settled),
                holds,
                later);
    }

    /** Changes only what changed: what others do meanwhile must not take a button from under the finger. */
    void show(SeatView view, @Nullable BidDraft written, boolean isBack) {
        boolean talking = view.phase() == Phase.TALKS;
        agenda.show(view);
        threats.show(view);
        String me = desk.me();
        List<SeatView.Talk> answers = talks(view, SeatView.Talk::mayReject);
        List<SeatView.Talk> past = talks(
                view, t -> t.status() != Status.OPEN && t.status() != Status.COUNTERED && t.round() == view.round());
        waiting.show("talks.waiting", answers);
        mine.show(
                "talks.mine",
                talks(view, t -> t.status() == Status.OPEN && t.proposer().equals(me)));
        accepted.show(
                "talks.acceptedByMe",
                talks(
                        view,
                        t -> t.status() == Status.OPEN
                                && !t.proposer().equals(me)
                                && t.accepted().contains(me)));
        settled.show("talks.settled", past);
        title.setText(title(view, answers.size()));
        compose.setVisible(talking);
        showDraft(talking ? written : null, isBack);
        holds.setVisible(talking);
        later.setVisible(!talking && past.isEmpty());
    }

    /** Keeps no offer. */
    void letGo() {
        List.of(waiting, mine, accepted, settled).forEach(OfferList::letGo);
    }

    /** Who writes an offer changes more often than what lies on the table. */
    void showWriting(SeatView view) {
        writing.show(view);
    }

    private void showDraft(@Nullable BidDraft written, boolean isBack) {
        if (draftSeen.isNew(written == null ? null : written.encode(), isBack)) {
            draft.removeAll();
            if (written != null) {
                draft.add(draftLine(written, isBack));
            }
        }
    }

    private static List<SeatView.Talk> talks(SeatView view, java.util.function.Predicate<SeatView.Talk> which) {
        return view.talks().stream().filter(which).toList();
    }

    private static String title(SeatView view, int waiting) {
        if (view.phase() != Phase.TALKS) {
            return Words.t("talks.titleOther", view.round());
        }
        return waiting > 0 ? Words.t("talks.titleWaiting", waiting) : Words.t("talks.titleNone");
    }

    private Component draftLine(BidDraft draft, boolean isBack) {
        String title = draft.title(desk.names());
        return div(
                "draftline",
                span("", isBack ? Words.t("drafts.offerBack", Names.lowerFirst(title)) : title),
                span("muted", Words.t("talks.draftKept", draft.clauses().size())),
                button("btn sm", Words.t("talks.continue"), () -> onCompose.accept(null)),
                button("link", Words.t("drafts.discard"), onDiscard));
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
            write.setVisible(seat.role() != Role.MIGRANT_COUNCIL);
            list.add(new ListItem(Marks.seat(seat), text, write));
        }
        section.add(list);
        return section;
    }
}
