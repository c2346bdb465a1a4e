package org.liberalparadox.engine.model;

import java.util.List;

/** The time a scenario plays in, which sets how politics at home work (V07; model keys {@code eras.*}). */
public enum Era {
    /** As the model's own groups say. */
    OWN,
    /** Rights and markets vote together; a common adversary keeps polarisation low. */
    COLD_WAR,
    /** After 1989: the coalition loosens, horizons are still long. */
    LIBERAL,
    /** Security stays on people's minds; the coalition breaks early. */
    AFTER_2001;

    /** The model as it holds in this time. */
    public Model apply(Model model) {
        Eras eras = model.eras();
        List<Double> v = switch (this) {
            case OWN -> List.of();
            case COLD_WAR -> eras.coldWar();
            case LIBERAL -> eras.liberal();
            case AFTER_2001 -> eras.after2001();
        };
        return v.isEmpty() ? model : with(model, v);
    }

    private static Model with(Model m, List<Double> v) {
        Model.Politics p = m.politics();
        Model.Horizon h = m.horizon();
        return m.during(
                new Model.Coalition(v.get(0), v.get(1)),
                new Model.Politics(
                        p.approvalGain(),
                        p.defeat(),
                        p.moodTurn(),
                        p.polarisationTurn(),
                        p.discountTurn(),
                        v.get(2),
                        v.get(3)),
                new Model.Horizon(h.floor(), h.ceiling(), h.polarisation(), v.get(4), h.regime(), h.membership()),
                new Model.Mood(v.get(5), m.mood().floor()));
    }
}
