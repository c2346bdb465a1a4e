package org.liberalparadox.testing;

import java.util.List;
import org.liberalparadox.engine.model.Citizens;
import org.liberalparadox.engine.model.Clubs;
import org.liberalparadox.engine.model.Demonstration;
import org.liberalparadox.engine.model.Donors;
import org.liberalparadox.engine.model.Eras;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Order;
import org.liberalparadox.engine.model.Roots;
import org.liberalparadox.engine.model.Ties;

/** The numbers of the small world. */
public final class SmallModel {
    private SmallModel() {}

    public static Model model() {
        return new Model(
                new Model.Contract(0.3, 25),
                new Model.Mood(2, 0.03),
                new Model.Ratification(
                        2.0,
                        4,
                        1.5,
                        1.0,
                        0.5,
                        1.5,
                        2.5,
                        1.2,
                        6,
                        2,
                        4,
                        1,
                        6,
                        2.0,
                        List.of(5.0, 5.0, -3.0, -6.0),
                        List.of(3.0, 2.0, -1.0, -1.0)),
                new Model.Budget(0.6, 30_000, 0, 1, 10, 8, 4),
                new Model.Levers(
                        List.of(0, 0, 1, 2, 3, 4),
                        List.of(0, 0, 0, 1, 2, 3),
                        List.of(0, 0, 1, 2, 3, 4),
                        List.of(0, 1, 2, 3, 4, 5)),
                new Model.Detection(0.45, 0.35, 0.3, 0.25, 0.98),
                new Model.Trust(0.06, 0.2, 0.1, 0.05, 0.1, 0.1),
                new Model.Flows(
                        0.1,
                        0.3,
                        1.5,
                        0.25,
                        0.35,
                        0.5,
                        2.0,
                        List.of(0.05, 0.12, 0.22, 0.34, 0.46, 0.58),
                        0.1,
                        0.92,
                        1.6,
                        0.35,
                        0.92,
                        0.06,
                        0.04,
                        0.03,
                        0.01,
                        0.6,
                        0.004,
                        30000),
                new Model.Tracks(
                        0.12, 2.2, 1.3, 7, 2.0, 1.2, 7, 0.8, 3, 0.5, 0.6, 4, 2.0, 0.3, 1.2, 0.5, 2.0, 5, 0.15, 0.6, 1.5,
                        3, 1.2, 0.6, 0.8, 0.7, 2, 0.6, 0.9, 0.3, 1.5, 12, 0.7, 0, 0, 2, 1, 0, 0, 0.5, 2.5, 1, 0.8, 100,
                        0),
                new Model.Politics(1.5, 45, 0.06, 0.1, 0.05, 0.02, 0.02),
                new Model.Horizon(0.05, 0.97, 0.25, 0.1, 0.1, 0.03),
                new Model.Regimes(
                        2, 8, 6, 4, 4, 2, 1, 15, 0.25, 0.6, 30, 5, 0.5, 0.5, 0.4, 0.8, 0.5, 0.5, 2, 1, 10, 25, 1),
                new Model.Scores(100, 35, 15, 25, 0, 55, 4, 0.5, 0.7),
                new Model.Deck(0.5, 2, 3),
                new Model.Agenda(55, 3, 0.8, 0.5, 3),
                new Model.Suasion(0, 1, 2),
                new Model.Linkage(0.5, 0.7, 0.9),
                new Model.Noise(0, 0, 0, 0.1),
                new Model.Salience(0.5, 1.5, 1.5),
                new Model.Threat(0, 2, 1, 0.4, 1.5, 1, 5, 0.15),
                new Model.Coalition(0.4, 0.3),
                norms(),
                new Model.Actors(10, 6, 3, 0.4),
                new Model.Key(0.4, 0.4, 0.1, 0.1, 0.3),
                new Model.Staying(6, 5, 0.3, 0.79),
                new Model.Smuggling(1, 0, 0),
                new Model.Numbers(0, 1, 0, 0.4, 0.35, 0.25),
                new Model.Solutions(0.02),
                new Model.Court(3.5, 3, 1.5, 1, 2, 0.5),
                typology(),
                new Ties(0.1, 0.3, 10, 2, 0.3, 0.1, 2, 0, 0),
                new Order(20, 0),
                new Roots(2, 3, 0, 0, 0.3),
                new Clubs(5, 0),
                new Donors(0),
                new Eras(List.of(), List.of(), List.of()),
                new Citizens(4, 0),
                new Demonstration(0),
                new Model.SoftLaw(2, 0.25, 1, 4),
                new Model.Pooling(0.4, 0.55, 0.65),
                Shipped.setup("two-shores", 1).rules().model().negotiation());
    }

    private static Model.Typology typology() {
        List<Double> at = List.of(50.0, 50.0);
        return new Model.Typology(at, at, at, at, at, at);
    }

    private static Model.Norms norms() {
        List<Double> some = List.of(0.5, -1.0, 1.0, 1.5);
        return new Model.Norms(
                some, some, some, some, some, some, some, some, some, some, some, some, some, some, some, some, some,
                some, some, some);
    }
}
