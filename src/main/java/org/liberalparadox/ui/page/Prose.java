package org.liberalparadox.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a text of the translation file into paragraphs: a line each, {@code [words](target)} a link. */
public final class Prose {
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

    private Prose() {}

    /** @param link makes a link of its words and its target */
    public static List<Paragraph> paragraphs(String text, BiFunction<String, String, Component> link) {
        return text.lines()
                .map(line -> new Paragraph(parts(line, link).toArray(Component[]::new)))
                .toList();
    }

    private static List<Component> parts(String line, BiFunction<String, String, Component> link) {
        List<Component> parts = new ArrayList<>();
        Matcher found = LINK.matcher(line);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                parts.add(new Text(line.substring(from, found.start())));
            }
            parts.add(link.apply(found.group(1), found.group(2)));
            from = found.end();
        }
        parts.add(new Text(line.substring(from)));
        return parts;
    }
}
