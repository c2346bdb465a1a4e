package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.reckoning.ReckoningPanel;
import org.liberalparadox.ui.solo.BriefPanel;
import org.liberalparadox.ui.table.news.CrisisDesk;
import org.liberalparadox.ui.table.news.NewsColumn;
import org.liberalparadox.ui.table.obligations.ObligationsTab;
import org.liberalparadox.ui.table.policy.PolicyTab;
import org.liberalparadox.ui.table.shell.AskLine;
import org.liberalparadox.ui.table.shell.Banners;
import org.liberalparadox.ui.table.shell.PhaseBar;
import org.liberalparadox.ui.table.shell.Places;
import org.liberalparadox.ui.table.shell.StateStrip;
import org.liberalparadox.ui.table.state.StatePanel;
import org.liberalparadox.ui.table.talks.TalksTab;
import org.liberalparadox.ui.table.world.WorldTab;
import org.liberalparadox.ui.text.Words;

/** One seat's table: the bar, the sentence, my state, the sheet with its places, the news. */
final class Table extends Div {
    private final Desk desk;
    private final Consumer<Place> onPlace;
    private final PhaseBar bar;
    private final AskLine ask;
    private final Places tabs;
    private final Places bottom;
    private final StatePanel state;
    private final NewsColumn news;
    private final TalksTab talks;
    private final H1 heading = styled("sr", new H1());
    private final Div columns = styled("cols", new Div());
    private final Main sheet = styled("sheet", new Main());
    private final Panels panels = new Panels();
    private final List<Part> parts;
    private Place place;
    private @Nullable Phase phase;
    private @Nullable Component reckoning;
    private @Nullable Main brief;
    private Runnable onBriefRead = () -> {};
    private int reckoned;

    Table(SeatAccess access, Company company, String secret, @Nullable Place first, Consumer<Place> onPlace) {
        this.onPlace = onPlace;
        desk = new Desk(access, company, secret);
        desk.onChange(this::refresh, this::go);
        place = first == null ? Place.of(desk.view().phase()) : first;
        phase = desk.view().phase();
        addClassName("table");
        bar = new PhaseBar(desk, this::toggleBrief);
        Banners banners = new Banners(desk);
        StateStrip strip = new StateStrip(this::toggleState);
        ask = new AskLine(desk);
        tabs = Places.tabs(desk);
        bottom = Places.bottomBar(desk);
        state = new StatePanel(desk, this::toggleBrief);
        news = new NewsColumn(desk);
        CrisisDesk crises = new CrisisDesk(desk);
        talks = new TalksTab(desk, composing -> arrange(), this::previewOffer);
        parts = List.of(bar, banners, strip, ask, state, news, crises);
        sheet.setId("main");
        sheet.add(heading, tabs, crises);
        panels.at(Place.WORLD, () -> new WorldTab(desk));
        panels.at(Place.OBLIGATIONS, () -> new ObligationsTab(desk));
        panels.at(Place.POLICY, () -> new PolicyTab(desk, state::previewBudget));
        panels.fixed(Place.TALKS, talks);
        sheet.add(panels.frames());
        columns.add(state, sheet, news);
        Anchor skip = styled("skip", new Anchor("#main", Words.t("page.skip")));
        skip.setRouterIgnore(true);
        add(skip, bar, banners, strip, ask, columns, bottom);
        Places.shortcuts(desk, this);
        show(desk.view());
    }

    /** Shows what the seat sees now; each part draws only what changed. */
    void show(SeatView view) {
        desk.update(view);
        if (view.phase() != phase) {
            phase = view.phase();
            place = Place.of(view.phase());
            panels.keepOnly(place);
            columns.removeClassName("state-open");
            onPlace.accept(place);
            closeBrief();
            toTop();
            if (place != Place.TALKS) {
                talks.letGo();
            }
        }
        parts.forEach(part -> part.show(view));
        int waiting = Waiting.of(desk, view);
        tabs.count(Place.TALKS, waiting);
        bottom.count(Place.TALKS, waiting);
        heading.setText(Words.t("table.heading", place.label(), view.round()));
        arrange();
    }

    /** Puts the brief in the place of everything below the bar until it is read; nothing is lost behind it. */
    void readBrief(Runnable onRead) {
        if (brief == null && desk.view().phase() == Phase.NEWS && desk.view().round() == 1) {
            onBriefRead = onRead;
            open(new BriefPanel(desk.view(), this::closeBrief));
        }
    }

    private void toggleBrief() {
        if (brief == null) {
            open(new BriefPanel(desk.view(), "", Words.t("codex.back"), this::closeBrief));
        } else {
            closeBrief();
        }
    }

    private void open(BriefPanel panel) {
        brief = styled("reading-brief", new Main(panel));
        columns.setVisible(false);
        ask.setVisible(false);
        addComponentAtIndex(indexOf(columns), brief);
        addClassName("reading");
        bar.reading(true);
        toTop();
    }

    private void closeBrief() {
        if (brief != null) {
            remove(brief);
            brief = null;
            columns.setVisible(true);
            ask.setVisible(true);
            removeClassName("reading");
            bar.reading(false);
            onBriefRead.run();
            onBriefRead = () -> {};
        }
    }

    private void refresh() {
        if (!desk.company().refresh()) {
            show(desk.access().view());
        }
    }

    private void go(Place to) {
        closeBrief();
        place = to;
        columns.removeClassName("state-open");
        heading.setText(Words.t("table.heading", place.label(), desk.view().round()));
        onPlace.accept(to);
        arrange();
        toTop();
    }

    private void toTop() {
        sheet.getElement().executeJs("this.scrollTop = 0; window.scrollTo(0, 0)");
    }

    private void toggleState() {
        closeBrief();
        columns.setClassName("state-open", !columns.hasClassName("state-open"));
        arrange();
    }

    /** Which panel shows, and whether the news has its column: composer and policy take its room. */
    private void arrange() {
        SeatView view = desk.view();
        boolean telling = view.phase() == Phase.RECKONING;
        boolean wide = place == Place.POLICY || place == Place.TALKS && talks.isComposing();
        columns.setClassName("two-cols", wide);
        columns.setClassName("telling", telling);
        if (place == Place.TALKS) {
            talks.show(view);
        }
        panels.show(place, view);
        tabs.select(place);
        bottom.select(place);
        boolean stateOpen = columns.hasClassName("state-open");
        state.setClassName("open", stateOpen);
        news.setClassName("open", place == Place.NEWS && !stateOpen);
        if (telling) {
            tell(view);
        } else if (reckoning != null) {
            columns.remove(reckoning);
            reckoning = null;
            columns.add(state, sheet, news);
        }
    }

    private void tell(SeatView view) {
        if (reckoning == null || reckoned != view.round()) {
            Component panel = new ReckoningPanel(desk.access(), view.round(), this::nextYear);
            columns.removeAll();
            reckoned = view.round();
            reckoning = panel;
            columns.add(panel);
        }
    }

    private void nextYear() {
        desk.submit(new GameCommand.DeclareReady(desk.me()));
    }

    private void previewOffer(@Nullable Integer after, String why) {
        if (desk.view().phase() == Phase.TALKS) {
            state.previewBudget(after, why);
        }
    }
}
