package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/**
 * The texts of a game with invented names: whatever the scenario's alias map names goes by its alias in every text of the
 * scenario and of the cards, with the words for its people ({@code peoples.txt}), an emblem for its flag and letters of the
 * alias for its mark. What stays is what a map of names cannot hide: outlines, years, treaties, cities that are no
 * capitals, and the real event a card is made after.
 */
public final class Fictional {
    /** Emblems that belong to no country. */
    static final int EMBLEMS = 16;

    private static final List<String[]> PEOPLES = Pictures.lines("peoples.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(";", -1))
            .toList();
    /** Sources and precedents name what really happened, and aliases are no names yet. */
    private static final Pattern KEPT = Pattern.compile("^\\s*(- )?(source|sources|precedent|alias|id):.*");

    /** Names that are never without their article. */
    private static final List<String> WITH_ARTICLE = List.of("United States", "Philippines");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Pattern any;

    private Fictional(Scenario scenario) {
        scenario.seats().forEach(seat -> learn(seat.name(), seat.alias()));
        scenario.places().forEach(place -> learn(place.name(), place.alias()));
        any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:([Tt]he )?)("
                + words.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** The same game under invented names. */
    public static GameFiles of(GameFiles files, Scenario scenario) {
        Fictional names = new Fictional(scenario);
        return files.with(names.rewrite(files.scenario()), GameFiles.Kind.SCENARIO)
                .with(names.rewrite(files.crises()), GameFiles.Kind.CRISES)
                .set(overrides(scenario));
    }

    private void learn(String name, String alias) {
        if (name.equals(alias)) {
            return;
        }
        words.putIfAbsent(name, alias);
        // A place that stands for several countries gives each of them its name.
        for (String part : name.split(", | and ")) {
            words.putIfAbsent(part, alias);
            for (String[] people : PEOPLES) {
                if (people[0].strip().equals(part)) {
                    each(people[1], word -> words.putIfAbsent(word, alias));
                    each(people[2], word -> words.putIfAbsent(word, "people from " + alias));
                    each(people[3], word -> words.putIfAbsent(word, alias));
                }
            }
        }
    }

    private static void each(String list, java.util.function.Consumer<String> then) {
        Stream.of(list.split(",")).map(String::strip).filter(w -> !w.isEmpty()).forEach(then);
    }

    private RulesFile rewrite(RulesFile file) {
        if (words.isEmpty()) {
            return file;
        }
        return new RulesFile(
                file.name(), file.text().lines().map(this::rewriteLine).collect(Collectors.joining("\n", "", "\n")));
    }

    private String rewriteLine(String line) {
        return KEPT.matcher(line).matches() ? line : rewriteText(line);
    }

    private String rewriteText(String text) {
        Matcher found = any.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (found.find()) {
            String alias = Objects.requireNonNull(words.get(found.group(2)));
            String article = found.group(1) == null ? "" : found.group(1);
            found.appendReplacement(rewritten, Matcher.quoteReplacement(joined(article, found.group(2), alias)));
        }
        return found.appendTail(rewritten).toString();
    }

    /** "The United States" are "Columbia", but "the German border" is "the Mittelmark border". */
    private static String joined(String article, String word, String alias) {
        return WITH_ARTICLE.contains(word) ? alias : article + alias;
    }

    private static List<String> overrides(Scenario scenario) {
        List<String> overrides = new ArrayList<>();
        Set<String> marks = new LinkedHashSet<>();
        int emblem = 0;
        if (scenario.seats().stream().allMatch(s -> s.name().equals(s.alias()))) {
            return overrides;
        }
        List<String> first =
                scenario.seats().stream().map(SeatDefinition::alias).limit(2).toList();
        overrides.add("title=" + String.join(", ", first));
        for (SeatDefinition seat : scenario.seats()) {
            mark(overrides, "seats." + seat.id(), seat.alias(), marks, emblem++);
        }
        for (Place place : scenario.places()) {
            mark(overrides, "places." + place.id(), place.alias(), marks, emblem++);
        }
        return overrides;
    }

    private static void mark(List<String> overrides, String path, String alias, Set<String> marks, int emblem) {
        String letters = alias.replaceAll("[^\\p{L}]", "").toUpperCase(java.util.Locale.ROOT);
        for (int i = 1; i < letters.length(); i++) {
            String mark = letters.substring(0, 1) + letters.charAt(i);
            if (marks.add(mark)) {
                overrides.add(path + ".mark=\"" + mark + "\"");
                break;
            }
        }
        overrides.add(path + ".flag=emblem-" + (1 + emblem % EMBLEMS) + ".svg");
    }
}
