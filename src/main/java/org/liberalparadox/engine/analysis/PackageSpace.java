package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;

/**
 * The bilateral packages two seats could sign, as a seeded sample: zero to three promises each way, every number of
 * promises as likely as another, issues and levels by lot. Appeals are added up once, so that a whole sample is weighed
 * against a mood in microseconds. Any beginning of the sample is a sample too.
 */
public final class PackageSpace {
    public static final int DEFAULT_SIZE = 4096;
    public static final long DEFAULT_SEED = 2018;
    static final int EACH_WAY = 3;
    private static final int SLOTS = 2 * EACH_WAY;
    private static final int DURATION = 4;

    private final String a;
    private final String b;
    private final int budgetA;
    private final int budgetB;
    private final Rules rules;
    private final List<Promise> promises;
    private final int size;
    private final long seed;
    private final short[] chosen;
    private final Serving serving;
    private final Appeals appealA;
    private final Appeals appealB;

    private PackageSpace(
            Rules rules,
            SeatDefinition a,
            SeatDefinition b,
            List<Promise> fromA,
            List<Promise> fromB,
            int size,
            long seed) {
        this.a = a.id();
        this.b = b.id();
        this.budgetA = a.budget();
        this.budgetB = b.budget();
        this.rules = rules;
        this.promises = new ArrayList<>(fromA);
        this.promises.addAll(fromB);
        this.size = promises.isEmpty() ? 0 : size;
        this.seed = seed;
        this.chosen = new short[this.size * SLOTS];
        this.serving = new Serving(this.size);
        this.appealA = new Appeals(this.size, promises, a);
        this.appealB = new Appeals(this.size, promises, b);
        SplitMix lot = SplitMix.of(seed, this.a + ">" + this.b);
        for (int p = 0; p < this.size; p++) {
            draw(p, fromA.size(), lot);
        }
        fill();
    }

    /** The packages of a pair in a scenario. */
    public static PackageSpace of(Rules rules, Scenario scenario, String a, String b, int size, long seed) {
        SeatDefinition first = scenario.seat(a);
        SeatDefinition second = scenario.seat(b);
        Ways ways = Ways.of(scenario.routes());
        return new PackageSpace(
                rules,
                first,
                second,
                Promise.from(party(first), party(second), ways, rules),
                Promise.from(party(second), party(first), ways, rules),
                size,
                seed);
    }

    private static Promise.Party party(SeatDefinition seat) {
        return new Promise.Party(seat.id(), seat.role(), seat.asylum());
    }

    private void draw(int p, int fromA, SplitMix lot) {
        int fromB = promises.size() - fromA;
        int mostA = Math.min(EACH_WAY, fromA);
        int mostB = Math.min(EACH_WAY, fromB);
        int countA;
        int countB;
        do {
            countA = lot.nextInt(mostA + 1);
            countB = lot.nextInt(mostB + 1);
        } while (countA + countB == 0);
        int slot = p * SLOTS;
        slot = drawSide(slot, p * SLOTS, countA, 0, fromA, lot);
        drawSide(slot, slot, countB, fromA, fromB, lot);
    }

    private int drawSide(int slot, int begin, int count, int first, int among, SplitMix lot) {
        int next = slot;
        while (next < begin + count) {
            int promise = first + lot.nextInt(among);
            if (!holds(begin, next, promise)) {
                int level = 1 + lot.nextInt(Clause.MAX_LEVEL);
                chosen[next++] = (short) (promise * 8 + level);
            }
        }
        return next;
    }

    private boolean holds(int begin, int end, int promise) {
        for (int slot = begin; slot < end; slot++) {
            if (chosen[slot] >> 3 == promise) {
                return true;
            }
        }
        return false;
    }

    private void fill() {
        for (int p = 0; p < size; p++) {
            for (int slot = p * SLOTS; slot < (p + 1) * SLOTS && chosen[slot] != 0; slot++) {
                Promise promise = promises.get(chosen[slot] >> 3);
                int level = chosen[slot] & 7;
                appealA.add(p, chosen[slot] >> 3, level);
                appealB.add(p, chosen[slot] >> 3, level);
                serving.add(p, promise, level, promise.giver().equals(a));
            }
        }
    }

    public String first() {
        return a;
    }

    public String second() {
        return b;
    }

    public int size() {
        return size;
    }

    public long seed() {
        return seed;
    }

    public Rules rules() {
        return rules;
    }

    public boolean includes(String seat) {
        return a.equals(seat) || b.equals(seat);
    }

    /** All promises the two could make each other. */
    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** The package with this number, as it would be written. */
    public Terms terms(int number) {
        List<Clause> clauses = new ArrayList<>();
        for (int slot = number * SLOTS; slot < (number + 1) * SLOTS && chosen[slot] != 0; slot++) {
            clauses.add(promises.get(chosen[slot] >> 3).at(chosen[slot] & 7));
        }
        return terms(clauses);
    }

    /** Whether both could pay for their promises out of an ordinary year's budget. */
    boolean isAffordable(List<Clause> clauses) {
        Terms terms = terms(clauses);
        return Support.cost(terms, a, rules) <= budgetA && Support.cost(terms, b, rules) <= budgetB;
    }

    int budget(String seat) {
        return seat.equals(a) ? budgetA : budgetB;
    }

    Terms terms(List<Clause> clauses) {
        return new Terms(
                List.of(a, b), List.copyOf(clauses), Form.BILATERAL, DURATION, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    /** What a package must reach beyond its clauses' appeal: the line at home and the sovereignty it costs. */
    double line(Constituency home) {
        String partner = home.seat().equals(a) ? b : a;
        return home.needed()
                + Support.sovereignty(Form.BILATERAL, null, home, rules.model())
                - home.climate().pressure(partner)
                - home.climate().tie(partner);
    }

    /** Mood-weighted appeal of package {@code number} to a side. */
    double appeal(int number, Constituency home, boolean linkage) {
        return side(home).dot(number, home.mood(), linkage)
                + serving.felt(number, home.climate(), home.climate().weights(rules.model()), isFirst(home), linkage)
                + declared(number, home.climate(), linkage);
    }

    /** What declarations add to package {@code number} (I13). */
    private double declared(int number, Climate climate, boolean linkage) {
        double points = 0;
        for (int slot = number * SLOTS;
                !climate.declared().isEmpty() && slot < (number + 1) * SLOTS && chosen[slot] != 0;
                slot++) {
            Promise promise = promises.get(chosen[slot] >> 3);
            points += linkage || !promise.isLinkage()
                    ? climate.declared(promise.issue(), chosen[slot] & 7, rules.model())
                    : 0;
        }
        return points;
    }

    /** How many of the first packages a constituency would carry. */
    int carried(Constituency home, int among, boolean linkage) {
        int most = Math.min(among, size);
        double line = line(home);
        if (home.climate().isCalm()) {
            return side(home).above(line, most, home.mood(), linkage);
        }
        return linkage ? carried(home, most, line) : carriedPlain(home, most, line);
    }

    private int carriedPlain(Constituency home, int most, double line) {
        int count = 0;
        for (int p = 0; p < most; p++) {
            count += appeal(p, home, false) >= line ? 1 : 0;
        }
        return count;
    }

    /** Every seat's share of all packages is told every year: the one sum of which there are thousands a game. */
    private int carried(Constituency home, int most, double line) {
        double[] support = side(home).dots(most, home.mood());
        double[] felt = serving.felt(most, home.climate(), home.climate().weights(rules.model()), isFirst(home));
        int count = 0;
        if (home.climate().declared().isEmpty()) {
            for (int p = 0; p < most; p++) {
                count += support[p] + felt[p] >= line ? 1 : 0;
            }
        } else {
            for (int p = 0; p < most; p++) {
                count += support[p] + felt[p] + declared(p, home.climate(), true) >= line ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isFirst(Constituency home) {
        return home.seat().equals(a);
    }

    private Appeals side(Constituency home) {
        if (!includes(home.seat())) {
            throw new IllegalArgumentException(home.seat() + " is neither " + a + " nor " + b);
        }
        return home.seat().equals(a) ? appealA : appealB;
    }
}
