package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.ui.text.Args;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** How the game ended, as a headline, and the decisions that led there. */
class Ending extends Section {

    Ending(Told told) {
        Debrief debrief = told.debrief();
        String ending = debrief.ending().name();
        Paragraph kicker = new Paragraph(Words.t("debrief.ending", Words.t("debrief.ending." + ending)));
        kicker.addClassName("kicker");
        Paragraph lead = new Paragraph(
                debrief.decisive().isEmpty()
                        ? Words.t("debrief.lead.none")
                        : debrief.decisive().stream()
                                .map(moment -> sentence(moment, told.names()))
                                .collect(Collectors.joining(" ")));
        lead.addClassName("lead");
        add(kicker, new H1(headline(debrief, ending)), lead);
    }

    /** The headline of an ending, in the shade that fits what happened on the way. */
    private static String headline(Debrief debrief, String ending) {
        String key = "debrief.headline." + ending;
        String shade = happened(debrief, "fell")
                ? ".fallen"
                : happened(debrief, "collapse") ? ".collapsed" : happened(debrief, "broken") ? "" : quiet(debrief);
        return Words.or(key + shade, Words.t(key));
    }

    private static boolean happened(Debrief debrief, String kind) {
        return debrief.timeline().stream().anyMatch(moment -> moment.kind().equals(kind));
    }

    private static String quiet(Debrief debrief) {
        boolean built =
                debrief.deals().stream().anyMatch(deal -> deal.terms().form().institutes());
        return built ? "" : ".quiet";
    }

    static String sentence(Debrief.Moment moment, Names names) {
        List<String> args = new ArrayList<>();
        args.add(Integer.toString(moment.round()));
        args.addAll(moment.args());
        return Words.or("told." + moment.key(), text(moment, names), Args.readable(args, names));
    }

    static String text(Debrief.Moment moment, Names names) {
        return Args.sentence(Words.or("moment." + moment.key(), moment.key(), Args.readable(moment.args(), names)));
    }
}
