package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Side;

/** What can be promised in the small world, and the one card that strikes it. */
final class SmallIssues {
    private static final List<Double> CURVE = List.of(1.0, 1.8, 2.5, 3.1, 3.6);

    private SmallIssues() {}

    static List<Issue> issues() {
        List<Role> rich = List.of(Role.RECEIVING);
        List<Role> poor = List.of(Role.SENDING);
        return List.of(
                issue(
                        "visas",
                        Category.MIGRATION,
                        rich,
                        poor,
                        side(-1.5, -3.5, 3, 1, Factors.ZERO, 0),
                        side(0.5, 0.5, 6, 2, Factors.ZERO, 0),
                        Mechanism.LABOUR_VISAS,
                        10,
                        false,
                        0.2),
                issue(
                        "guard",
                        Category.MIGRATION,
                        poor,
                        rich,
                        side(-2, -1, -1, -3, Factors.ZERO, 0.5),
                        side(5, 3, 0.5, -2, new Factors(0.3, 0, 0, 0), 0),
                        Mechanism.EXIT_CONTROL,
                        0.12,
                        true,
                        0.2),
                issue(
                        "readmission",
                        Category.MIGRATION,
                        poor,
                        rich,
                        side(-1, -2, -1, -2, Factors.ZERO, 0),
                        side(3, 3, 0.5, -1.5, Factors.ZERO, 0),
                        Mechanism.READMISSION,
                        5,
                        false,
                        0.1),
                issue(
                        "resettlement",
                        Category.MIGRATION,
                        rich,
                        poor,
                        side(-0.5, -2, 0, 3, new Factors(0, 0, 0, 0.3), 0.5),
                        side(1.5, 1, 1, 2, Factors.ZERO, 0),
                        Mechanism.RESETTLEMENT,
                        10,
                        false,
                        0.2),
                issue(
                        "aid",
                        Category.LINKAGE,
                        rich,
                        poor,
                        side(0, -0.5, -1, 0.5, Factors.ZERO, 1),
                        side(1, 0.5, 5, 1, new Factors(0, 0, 0.5, 0), 0),
                        Mechanism.TRANSFER,
                        1,
                        false,
                        0.3),
                issue(
                        "unhcr-funding",
                        Category.INSTITUTION,
                        rich,
                        poor,
                        side(0, -0.2, -0.5, 1, Factors.ZERO, 1),
                        side(0.5, 0.2, 0.5, 1, Factors.ZERO, 0),
                        Mechanism.FUND_REGIME,
                        1,
                        false,
                        0.3));
    }

    /** The same where UNHCR sits at the table: its funds, and field operations it can promise. */
    static List<Issue> advocated() {
        List<Issue> issues = new ArrayList<>(issues());
        issues.removeIf(i -> i.id().equals("unhcr-funding"));
        issues.add(issue(
                "unhcr-funding",
                Category.INSTITUTION,
                List.of(Role.RECEIVING),
                List.of(Role.SENDING, Role.ORGANISATION),
                side(12, 12, 12, 12, Factors.ZERO, 1),
                side(1, 1, 1, 1, Factors.ZERO, 0),
                Mechanism.FUND_REGIME,
                1,
                false,
                0.3));
        issues.add(issue(
                "field-operations",
                Category.INSTITUTION,
                List.of(Role.ORGANISATION),
                List.of(Role.RECEIVING, Role.SENDING),
                side(1, 1, 0, 1, Factors.ZERO, 1),
                side(4, 4, 4, 4, Factors.ZERO, 0),
                Mechanism.HOST_AID,
                1,
                false,
                0.3));
        return List.copyOf(issues);
    }

    private static Issue issue(
            String id,
            Category category,
            List<Role> givers,
            List<Role> beneficiaries,
            Side giver,
            Side beneficiary,
            Mechanism mechanism,
            double quantity,
            boolean gate,
            double visibility) {
        return new Issue(
                id,
                "The " + id,
                category,
                "",
                List.of("1", "2", "3", "4", "5"),
                CURVE,
                CURVE,
                givers,
                beneficiaries,
                giver,
                beneficiary,
                mechanism,
                quantity,
                gate,
                visibility,
                0,
                0,
                List.of(),
                List.of(),
                "test");
    }

    private static Side side(double s, double c, double e, double r, Factors effect, double cost) {
        return new Side(new Factors(s, c, e, r), effect, cost);
    }

    static Card terror() {
        return new Card(
                "terror",
                "terror-shock",
                Card.Kind.SHOCK,
                "Attack in the capital",
                "An attack puts security first",
                "",
                "",
                "test",
                "",
                List.of(Role.RECEIVING),
                false,
                0,
                true,
                "",
                0,
                0,
                List.of(),
                effect(new Factors(0.2, 0.05, -0.15, -0.1), 3, new Factors(-3, -2, 0, 0)),
                null,
                null,
                List.of(
                        new Card.Choice("calm", "Keep calm", "", effect(Factors.ZERO, 0, new Factors(0, 0, 0, 1))),
                        new Card.Choice(
                                "close", "Close the border", "", effect(Factors.ZERO, 1, new Factors(1, 0, -1, -1)))));
    }

    private static CardEffect effect(Factors mood, double noAgreement, Factors tracks) {
        return new CardEffect(
                mood,
                noAgreement,
                tracks,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                0,
                1,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                null,
                false,
                0);
    }
}
