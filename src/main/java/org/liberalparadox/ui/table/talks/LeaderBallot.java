package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Cabinet mode: the ballot of a faction's leader, with what speaks for the package and against it in the faction. */
final class LeaderBallot extends Div {

    LeaderBallot(Desk desk, SeatView.Talk talk, CabinetView.Item item, Factor faction) {
        addClassNames("ballot", "leader-ballot");
        add(
                new H3(Words.t(
                        "ratify.packageOf", desk.names().places(talk.terms().parties()))),
                TermsText.gives(talk.terms(), desk),
                p("note", TermsText.small(talk.terms())));
        Forecast.Faction mine = item.mine();
        if (mine != null) {
            FactionRow row = new FactionRow(faction);
            row.show(mine, FactionRow.unit(List.of(mine)), desk.names());
            add(p("cabinet-lead", Words.t("cabinet.lead", Names.factor(faction))), new UnorderedList(row));
        }
        if (item.open()) {
            Div acts = div("acts", vote(desk, talk, item, faction, true), vote(desk, talk, item, faction, false));
            acts.getElement().setAttribute("role", "group");
            acts.getElement().setAttribute("aria-label", Words.t("cabinet.yourVote", Names.factor(faction)));
            add(acts, p("note", Words.t(said(item.ballot()))));
        }
        add(CabinetLines.voted(item));
    }

    private static String said(@Nullable Boolean ballot) {
        return ballot == null ? "cabinet.notYet" : ballot ? "cabinet.saidAye" : "cabinet.saidNay";
    }

    private static NativeButton vote(
            Desk desk, SeatView.Talk talk, CabinetView.Item item, Factor faction, boolean aye) {
        Boolean said = item.ballot();
        boolean chosen = said != null && said == aye;
        NativeButton button = button(chosen ? "btn pri" : "btn", Words.t(aye ? "cabinet.aye" : "cabinet.nay"), () -> {
            if (!chosen) {
                desk.submit(new GameCommand.CastVote(desk.me(), talk.id(), faction, aye));
            }
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }
}
