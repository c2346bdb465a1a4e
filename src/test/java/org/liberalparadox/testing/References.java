package org.liberalparadox.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.validation.Propositions;

/** What a page of {@code docs/} may name in code type: classes and members, keys, cards, issues, scenarios, propositions. */
public final class References {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!---)(.*)\\|$");
    private static final String BASE = "org.liberalparadox";
    private static final TreeSet<String> NAMES = names();

    private References() {}

    /** Rows of the tables of a page, a list of cells each; the heads left out. */
    public static List<List<String>> rows(String page) throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", page)))
                .results()
                .map(row -> Stream.of(row.group(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .skip(1)
                .toList();
    }

    /** What a cell names in code type. */
    public static List<String> named(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    /** Whether anything in the game has that name; an ellipsis stands for the rest of several names. */
    public static boolean exists(String name) {
        if (name.endsWith("…")) {
            String start = name.substring(0, name.length() - 1);
            return Optional.ofNullable(NAMES.ceiling(start))
                    .filter(next -> next.startsWith(start))
                    .isPresent();
        }
        return NAMES.contains(name);
    }

    private static TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages(BASE)) {
            String full = type.getName().replace('$', '.');
            addWithEnds(names, full);
            addWithEnds(names, type.getPackageName());
            for (JavaMember member : type.getMembers()) {
                addWithEnds(names, full + "." + member.getName());
            }
        }
        try {
            GameLibrary library = GameLibrary.bundled();
            Rules rules = library.rules();
            library.parameters().forEach(p -> names.add(p.path().replaceFirst("^model\\.", "")));
            names.addAll(library.scenarioIds());
            rules.issues().stream().map(Issue::id).forEach(names::add);
            rules.cards().stream().map(Card::id).forEach(names::add);
        } catch (InvalidRules broken) {
            throw new IllegalStateException(broken);
        }
        Propositions.all().forEach(p -> names.add(p.about().id()));
        return names;
    }

    /** A name as it may be shortened from the left, at most to what has a capital or a member of it. */
    private static void addWithEnds(TreeSet<String> names, String full) {
        for (String rest = full; !rest.isEmpty(); rest = rest.substring(rest.indexOf('.') + 1)) {
            names.add(rest);
            if (rest.indexOf('.') < 0) {
                return;
            }
        }
    }
}
