package org.liberalparadox.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Era;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Side;

/** What a field means when the file leaves it out; a field without an entry here must be written. */
final class Defaults {
    private static final Map<Class<?>, Map<String, @Nullable Object>> TABLE = table();

    private Defaults() {}

    static boolean has(RecordComponent component) {
        return of(component).containsKey(component.getName());
    }

    static @Nullable Object get(RecordComponent component) {
        return of(component).get(component.getName());
    }

    private static Map<String, @Nullable Object> of(RecordComponent component) {
        return TABLE.getOrDefault(component.getDeclaringRecord(), Map.of());
    }

    private static Map<Class<?>, Map<String, @Nullable Object>> table() {
        Map<Class<?>, Map<String, @Nullable Object>> table = new HashMap<>();
        table.put(Factors.class, fields("security", 0.0, "culture", 0.0, "economy", 0.0, "rights", 0.0));
        table.put(Side.class, fields("effect", Factors.ZERO, "cost", 0.0));
        table.put(
                Issue.class,
                fields(
                        "mechanism",
                        Mechanism.NONE,
                        "quantity",
                        0.0,
                        "gate",
                        false,
                        "visibility",
                        0.0,
                        "ties",
                        0.0,
                        "roots",
                        0.0,
                        "serves",
                        List.of(),
                        "related",
                        List.of()));
        table.put(
                RegimeDefinition.class,
                fields("key", null, "effort", null, "thresholds", Collections.unmodifiableSortedMap(new TreeMap<>())));
        table.put(
                Card.class,
                fields(
                        "choices",
                        List.of(),
                        "single",
                        false,
                        "exogenous",
                        false,
                        "alike",
                        "",
                        "regimeAbove",
                        0.0,
                        "reversal",
                        0.0,
                        "pressure",
                        List.of(),
                        "beyond",
                        null,
                        "then",
                        null));
        table.put(CardEffect.RegimeShift.class, fields("regime", null, "norm", null));
        table.put(Card.Choice.class, fields("effect", CardEffect.NEUTRAL));
        table.put(CardEffect.class, neutralEffect());
        table.put(
                BotStrategy.class,
                fields(
                        "agenda",
                        List.of(),
                        "commons",
                        0.0,
                        "watch",
                        0.0,
                        "coercion",
                        0.0,
                        "resolve",
                        0.0,
                        "exit",
                        -100.0,
                        "crowded",
                        99.0,
                        "neighbours",
                        99.0));
        table.put(ScriptedCard.class, fields("seats", List.of()));
        table.put(Policy.class, fields("gate", GateStance.HOLD));
        table.put(Place.class, fields("safety", 0.0));
        table.put(Objective.Obtained.class, fields("giver", "", "level", 1));
        table.put(SeatDefinition.Brief.class, fields("holds", List.of()));
        table.put(
                SeatDefinition.class,
                fields(
                        "stakes",
                        Collections.unmodifiableSortedMap(new TreeMap<>()),
                        "populist",
                        false,
                        "elections",
                        List.of(),
                        "labourSupply",
                        0L,
                        "conflict",
                        List.of(),
                        "safety",
                        0.0,
                        "affinity",
                        Collections.unmodifiableSortedMap(new TreeMap<>()),
                        "claims",
                        0.0,
                        "source",
                        "",
                        "objectives",
                        List.of()));
        table.put(
                Scenario.class,
                fields(
                        "deck", List.of(), "trust", 0.5, "trusts", List.of(), "ties", List.of(), "era", Era.OWN,
                        "regimes", List.of(), "script", List.of()));
        return table;
    }

    private static Map<String, @Nullable Object> neutralEffect() {
        Map<String, @Nullable Object> neutral = new HashMap<>();
        for (RecordComponent component : CardEffect.class.getRecordComponents()) {
            try {
                neutral.put(component.getName(), component.getAccessor().invoke(CardEffect.NEUTRAL));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return neutral;
    }

    private static Map<String, @Nullable Object> fields(Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
