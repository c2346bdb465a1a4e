package org.liberalparadox.ui.screen;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.ui.component.FlowMap;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.component.RegimeMap;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.table.world.Pictures;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** The game on the public screen: headline, map, paradox, regimes, three scoreboards. */
final class ScreenGame extends Sheet {
    private static final String WORLD = "world";

    private final Rules rules;
    private final Seen seen = new Seen();
    private final Paragraph kicker = p("tag", "");
    private final H1 headline = new H1();
    private final FlowMap flow = new FlowMap();
    private final ParadoxMap paradox = new ParadoxMap();
    private final RegimeMap regimes = new RegimeMap();
    private final ScreenBoards boards = new ScreenBoards();

    ScreenGame(Rules rules) {
        super("screen-game");
        this.rules = rules;
        flow.setTexts(Map.of("outline", Words.t("world.flow.source", "{0}")));
        for (var figure : new com.vaadin.flow.component.Component[] {flow, paradox, regimes}) {
            figure.getElement().setAttribute("heading-level", "2");
        }
        Div figures = div("screen-figures", flow, paradox, regimes);
        add(div("screen-headline", kicker, headline), figures, boards);
    }

    void show(ScreenPanel.Now now) {
        ScreenView game = now.game();
        boolean ended = game.over() || now.room().stage() == Stage.CLOSED;
        if (!seen.isNew(ended, game.round(), game.phase(), game.seats(), game.crises(), game.news(), game.world())) {
            return;
        }
        setClassName("wide", game.map().equals(WORLD));
        Names names = new Names(game.seats(), game.world(), rules);
        showHeadline(game, ended, names);
        flow.show(Pictures.flow(game.seats(), game.world(), game.map(), game.round(), null, names));
        paradox.show(Pictures.paradox(game.seats(), game.crises(), game.round(), null, rules));
        regimes.show(Pictures.regimes(game.world().regimes(), game.round(), null, rules.model()));
        boards.show(game);
    }

    private void showHeadline(ScreenView game, boolean ended, Names names) {
        if (ended) {
            kicker.setText(Words.t("screen.ended"));
            headline.setText(Words.t("screen.endedText"));
        } else if (game.news().isEmpty()) {
            kicker.setText(String.valueOf(game.year()));
            headline.setText(Words.t("screen.noNews", game.title()));
        } else {
            SeatView.News latest = game.news().getFirst();
            kicker.setText(
                    latest.round() == game.round() ? Words.t("screen.news") : Words.t("screen.newsOf", latest.round()));
            headline.setText(headline(latest, names));
        }
    }

    private String headline(SeatView.News news, Names names) {
        return rules.hasCard(news.subject())
                ? rules.card(news.subject()).headline()
                : Words.or("news." + news.key(), news.key(), names.all(news.args()));
    }
}
