package org.liberalparadox.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/** Turns the texts of a game's files into rules and a scenario, or into the list of everything that is wrong. */
public final class RulesLoader {
    private RulesLoader() {}

    /** Reads, sets the overrides, reads again as values, checks. */
    public static LoadedGame load(GameFiles files) throws InvalidRules {
        Problems problems = new Problems();
        Map<String, Node> roots = read(files, problems);
        Set<String> disabled = Overrides.apply(files.overrides(), roots, problems);
        problems.throwIfAny();

        RecordReader reader = new RecordReader(problems);
        Model model = ModelFile.read(node(roots, "model"), problems);
        List<Issue> issues = reader.list(node(roots, "issues"), "issues", Issue.class);
        List<Card> cards = reader.list(node(roots, "crises"), "crises", Card.class);
        List<BotStrategy> bots = reader.list(node(roots, "bots"), "bots", BotStrategy.class);
        Scenario scenario = reader.record(node(roots, "scenario"), "", Scenario.class);
        problems.throwIfAny();

        roots.forEach((name, root) -> TextCheck.check(root, name.equals("scenario") ? "" : name, problems));
        IssueCheck.check(issues, new Checks(node(roots, "issues"), "issues", problems));
        CardCheck.check(cards, new Checks(node(roots, "crises"), "crises", problems));
        BotCheck.check(bots, new Checks(node(roots, "bots"), "bots", problems));
        problems.throwIfAny();
        Checks checks = new Checks(node(roots, "scenario"), "", problems);
        new ScenarioCheck(scenario, model, issues, cards, checks).check();
        problems.throwIfAny();

        List<Issue> inPlay =
                issues.stream().filter(i -> !disabled.contains(i.id())).toList();
        return new LoadedGame(
                new Rules(scenario.era().apply(model), inPlay, List.copyOf(cards), List.copyOf(bots)), scenario);
    }

    /** The documented numbers of a model file, in its order. */
    public static List<Parameter> parameters(RulesFile model) throws InvalidRules {
        Problems problems = new Problems();
        Node root = YamlReader.read(model, problems);
        problems.throwIfAny();
        return root == null ? List.of() : ModelFile.parameters(root);
    }

    private static Map<String, Node> read(GameFiles files, Problems problems) throws InvalidRules {
        Map<String, RulesFile> sources = new LinkedHashMap<>();
        sources.put("model", files.model());
        sources.put("issues", files.issues());
        sources.put("crises", files.crises());
        sources.put("bots", files.bots());
        sources.put("scenario", files.scenario());
        Map<String, Node> roots = new LinkedHashMap<>();
        sources.forEach((name, file) -> {
            Node root = YamlReader.read(file, problems);
            if (root != null) {
                roots.put(name, root);
            }
        });
        problems.throwIfAny();
        return roots;
    }

    private static Node node(Map<String, Node> roots, String name) {
        Node root = roots.get(name);
        if (root == null) {
            throw new IllegalStateException("no " + name);
        }
        return root;
    }
}
