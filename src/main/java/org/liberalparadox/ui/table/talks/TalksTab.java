package org.liberalparadox.ui.table.talks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Talks: the offers on the table or the composer; in RATIFICATION the parliament. */
public final class TalksTab extends Div implements Part {
    private final Desk desk;
    private final Consumer<Boolean> onCompose;
    private final BiConsumer<@Nullable Integer, String> budget;
    private final DraftStore store;
    private final Seen seen = new Seen();
    private final Seen world = new Seen();
    private final Overview overview;
    private final OfferList answers;
    private ParliamentPanel parliament;
    private @Nullable BidDraft draft;
    private boolean isBack;
    private @Nullable Composer composer;
    private @Nullable Component shown;

    /**
     * @param onCompose told when the composer opens and closes, as it wants the room of the news
     * @param budget shows what an offer would leave, null for none
     */
    public TalksTab(Desk desk, Consumer<Boolean> onCompose, BiConsumer<@Nullable Integer, String> budget) {
        this.desk = desk;
        this.onCompose = onCompose;
        addClassName("talks");
        this.budget = budget;
        store = new DraftStore(desk);
        overview = new Overview(desk, this::compose, this::counter, this::forget);
        answers = new OfferList(desk, this::counter);
        parliament = new ParliamentPanel(desk);
        addAttachListener(e -> {
            if (e.isInitialAttach()) {
                store.load(found -> {
                    if (draft == null) {
                        draft = found;
                        isBack = true;
                        show(desk.view());
                    }
                });
            }
        });
    }

    @Override
    public void show(SeatView view) {
        overview.showWriting(view);
        if (view.phase() != Phase.TALKS && composer != null) {
            closeComposer();
        }
        Composer open = composer;
        boolean changed = world.isNew(view.me(), view.seats(), view.promises());
        if (open != null && changed) {
            open.recompute();
        }
        if (seen.isNew(
                view.talks(),
                view.votes(),
                view.phase(),
                view.round(),
                view.me().capital(),
                view.diplomacy(),
                view.options(),
                draft,
                composer,
                view.seats(),
                view.phase() == Phase.RATIFICATION ? CabinetState.leaders(desk) : null)) {
            if (open != null) {
                answers.showWaiting(view);
                put(open);
            } else if (view.phase() == Phase.RATIFICATION) {
                parliament.show(view);
                put(parliament);
            } else {
                overview.show(view, draft, isBack);
                put(overview);
            }
        }
    }

    /** Nobody looks here any more: what was drawn goes, and is drawn anew for whoever comes back. */
    public void letGo() {
        if (composer != null) {
            closeComposer();
        }
        removeAll();
        shown = null;
        seen.forget();
        overview.letGo();
        parliament = new ParliamentPanel(desk);
    }

    private void put(Component content) {
        if (!content.equals(shown)) {
            removeAll();
            add(content);
            shown = content;
        }
    }

    public boolean isComposing() {
        return composer != null;
    }

    /** Opens the draft there is, or an empty one; with a seat for partner where one is named. */
    private void compose(@Nullable String partner) {
        BidDraft open = draft == null ? fresh() : draft;
        if (partner != null) {
            open.addParty(partner);
        }
        open(open);
    }

    private void counter(SeatView.Talk talk) {
        open(BidDraft.counter(desk.me(), talk.id(), talk.terms()));
    }

    private void open(BidDraft open) {
        draft = open;
        isBack = false;
        desk.company().does(Presence.Activity.OFFER);
        store.opened();
        composer = new Composer(
                desk,
                open,
                answers,
                (after, why) -> budget.accept(after, why),
                mark -> store.save(open, mark),
                () -> desk.company().does(Presence.Activity.OFFER),
                this::keep,
                this::forget);
        onCompose.accept(true);
        show(desk.view());
    }

    private void keep() {
        desk.say(Words.t("talks.kept"));
        closeComposer();
        show(desk.view());
    }

    private void forget() {
        draft = null;
        store.forget();
        closeComposer();
        show(desk.view());
    }

    private void closeComposer() {
        composer = null;
        answers.removeFromParent(); // or it would keep the composer in memory
        answers.letGo();
        desk.company().does(Presence.Activity.READING);
        BidDraft left = draft;
        if (left != null && left.isEmpty()) {
            draft = null;
            store.forget();
        }
        budget.accept(null, "");
        onCompose.accept(false);
    }

    /** The migrants' council is party to nothing: it writes for others. */
    private BidDraft fresh() {
        BidDraft fresh = BidDraft.empty(desk.me());
        if (desk.seat(desk.me()).role() == Role.MIGRANT_COUNCIL) {
            fresh.removeParty(desk.me());
        }
        return fresh;
    }
}
