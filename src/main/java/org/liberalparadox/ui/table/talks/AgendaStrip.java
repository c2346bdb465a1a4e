package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Step one in a calm strip: which principles lead, who stands behind them, and the way to proclaim or join. */
final class AgendaStrip extends Section {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final Div body = new Div();

    AgendaStrip(Desk desk) {
        this.desk = desk;
        addClassName("agenda");
        H3 title = new H3();
        title.add(desk.term("lead-agenda", Words.t("agenda.title")));
        Dom.labels(title, "agenda-title", this);
        add(title, body);
    }

    void show(SeatView view) {
        boolean proclaim = view.options().means().proclaim();
        List<SeatView.Agenda> agendas = view.diplomacy().agendas();
        setVisible(proclaim || !agendas.isEmpty());
        if (!seen.isNew(proclaim, agendas, view.options().endorseAgendas())) {
            return;
        }
        body.removeAll();
        if (agendas.isEmpty()) {
            body.add(p("quiet", Words.t("agenda.none")));
        }
        agendas.forEach(a -> body.add(line(a)));
        if (proclaim) {
            proclaim(view);
        }
    }

    private Div line(SeatView.Agenda a) {
        Model.Agenda model = desk.rules().model().agenda();
        Div who = div("k");
        a.supporters().forEach(s -> who.add(Marks.seat(desk.seat(s))));
        String principles =
                a.principles().size() > 1 ? "BOTH" : a.principles().getFirst().name();
        String says = a.leads()
                ? Words.t("agenda.leads", Words.t("principle." + principles), a.last())
                : Words.t(
                        "agenda.stands",
                        Words.t("principle." + principles),
                        Numbers.whole(a.power()),
                        Numbers.whole(model.leadPower()));
        Div line = div(a.leads() ? "leads" : "", who, p("", says));
        if (!a.endorsers().isEmpty()) {
            line.add(p(
                    "note",
                    Words.t(
                            "agenda.endorsed",
                            Words.and(a.endorsers().stream()
                                    .map(desk.names()::any)
                                    .toList()))));
        }
        line.add(p("note", Words.t(a.speaksToMe() ? "agenda.forMe" : "agenda.notForMe")));
        if (a.mayJoin()) {
            NativeButton join = button(
                    "btn sm", Words.t("agenda.join"), () -> desk.submit(new GameCommand.JoinAgenda(desk.me(), a.id())));
            join.setAriaLabel(Words.t("agenda.joinOf", desk.names().place(a.seat())));
            line.add(desk.forHead(join));
        }
        if (desk.view().options().endorseAgendas().contains(a.id())) {
            NativeButton endorse = button(
                    "btn sm",
                    Words.t("agenda.endorse"),
                    () -> desk.submit(new GameCommand.EndorseAgenda(desk.me(), a.id())));
            endorse.setAriaLabel(Words.t("agenda.endorseOf", desk.names().place(a.seat())));
            endorse.getElement().setAttribute("title", Words.t("agenda.endorseTitle"));
            line.add(desk.forHead(endorse));
        }
        return line;
    }

    private void proclaim(SeatView view) {
        Model.Agenda model = desk.rules().model().agenda();
        double power = view.seat(desk.me()).power();
        Div choices = div(
                "choices",
                p(
                        "note",
                        Words.t(
                                power >= model.leadPower() ? "agenda.costLead" : "agenda.costShort",
                                Numbers.plain(model.approval()),
                                model.rounds(),
                                Numbers.whole(power),
                                Numbers.whole(model.leadPower()))));
        choose(choices, "ORDER", List.of(Principle.ORDER));
        choose(choices, "DEVELOPMENT", List.of(Principle.DEVELOPMENT));
        choose(choices, "BOTH", List.of(Principle.ORDER, Principle.DEVELOPMENT));
        choices.setVisible(false);
        NativeButton open = button("btn sm", Words.t("agenda.proclaim"), () -> {});
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(e -> {
            choices.setVisible(!choices.isVisible());
            open.getElement().setAttribute("aria-expanded", String.valueOf(choices.isVisible()));
        });
        body.add(desk.forHead(open), choices);
    }

    private void choose(Div choices, String key, List<Principle> principles) {
        NativeButton choice = button("btn sm", Words.t("principle." + key + ".name"), () -> {
            if (desk.submit(new GameCommand.ProclaimAgenda(desk.me(), principles))) {
                desk.say(Words.t("agenda.proclaimed"));
            }
        });
        choices.add(div("principle", choice, span("muted", Words.t("principle." + key + ".words"))));
    }
}
