package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Function;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A button that opens the choice of a faction: whose votes to campaign for, or to pay for. */
final class FactionChoice extends Div {
    private final NativeButton opener;

    private FactionChoice(
            Desk desk,
            String label,
            String explained,
            List<Factor> factions,
            Function<Factor, GameCommand.SeatCommand> command) {
        addClassName("choices");
        add(p("muted", explained));
        for (Factor factor : factions) {
            NativeButton choice = button("btn sm", "", () -> desk.submit(command.apply(factor)));
            choice.add(
                    Marks.factor(factor),
                    span("muted", Numbers.percent(desk.view().me().mood().get(factor))));
            add(desk.forHead(choice));
        }
        setVisible(false);
        opener = button("btn", label, () -> {});
        opener.addClickListener(e -> {
            setVisible(!isVisible());
            opener.getElement().setAttribute("aria-expanded", String.valueOf(isVisible()));
        });
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.setVisible(!factions.isEmpty());
    }

    NativeButton opener() {
        return opener;
    }

    static FactionChoice campaign(Desk desk, SeatView.Talk talk) {
        Model.Ratification r = desk.rules().model().ratification();
        return new FactionChoice(
                desk,
                Words.t("ratify.campaign"),
                Words.t(
                        "ratify.forWhom",
                        r.campaignCost(),
                        desk.view().me().capital(),
                        Numbers.plain(r.campaignLift())),
                factions(desk.view().options().campaigns(), talk),
                factor -> new GameCommand.Campaign(desk.me(), talk.id(), factor));
    }

    static FactionChoice compensate(Desk desk, SeatView.Talk talk) {
        Model.Ratification r = desk.rules().model().ratification();
        return new FactionChoice(
                desk,
                Words.t("ratify.compensate"),
                Words.t(
                        "ratify.payWhom",
                        r.campaignCost(),
                        desk.view().me().budget() - desk.view().me().committed(),
                        Numbers.plain(r.campaignLift())),
                factions(desk.view().options().means().compensate(), talk),
                factor -> new GameCommand.Compensate(desk.me(), talk.id(), factor));
    }

    private static List<Factor> factions(List<Options.Campaign> campaigns, SeatView.Talk talk) {
        return campaigns.stream()
                .filter(c -> c.proposal() == talk.id())
                .findFirst()
                .map(Options.Campaign::factions)
                .orElse(List.of());
    }
}
