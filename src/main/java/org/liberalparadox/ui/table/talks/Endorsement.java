package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** The button by which an organisation stands behind a package, wherever the package is shown. */
final class Endorsement {
    private Endorsement() {}

    static boolean isOpen(SeatView view, SeatView.Talk talk) {
        return view.options().endorseProposals().contains(talk.id());
    }

    /** Who stands behind it. */
    static Paragraph note(Desk desk, SeatView.Talk talk) {
        List<String> others =
                talk.endorsed().stream().filter(s -> !s.equals(desk.me())).toList();
        return p(
                "note",
                others.size() < talk.endorsed().size()
                        ? Words.t("talks.endorsedMine")
                        : Words.t("talks.endorsed", desk.names().places(others)));
    }

    static void addTo(Div acts, Desk desk, SeatView.Talk talk) {
        if (!isOpen(desk.view(), talk)) {
            return;
        }
        NativeButton endorse = button("btn sm", Words.t("talks.endorse"), () -> {
            if (desk.submit(new GameCommand.EndorseProposal(desk.me(), talk.id()))) {
                desk.say(Words.t("talks.endorsedByMe"));
            }
        });
        String parties = desk.names().places(talk.terms().parties());
        endorse.setAriaLabel(Words.t("talks.endorseOf", parties));
        endorse.getElement().setAttribute("title", Words.t("talks.endorseTitle"));
        acts.add(desk.forHead(endorse));
    }
}
