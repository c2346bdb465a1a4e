package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Principle;

/** Agendas, threats and charters as a seat sees them. Read as parts of a {@link SeatView}. */
public interface DiplomaticSight {
    /**
     * Agendas, threats, charters.
     *
     * @param agendas that still count, the leading one first
     * @param threats of this round and before
     * @param presses seats the viewer may threaten, and what that would do
     * @param norms what each norm of a charter would mean to the viewer's factions
     * @param memberships regimes the viewer belongs to
     */
    record Diplomacy(
            List<Agenda> agendas,
            List<Threat> threats,
            List<Press> presses,
            List<NormChoice> norms,
            List<Membership> memberships) {}

    /**
     * A principle proclaimed before others.
     *
     * @param last last round it counts in
     * @param power of its supporters together
     * @param leads whether it sets the agenda now
     * @param speaksToMe whether it gives legitimacy in the viewer's parliament
     */
    record Agenda(
            int id,
            String seat,
            int round,
            int last,
            List<Principle> principles,
            List<String> supporters,
            List<String> endorsers,
            double power,
            boolean leads,
            boolean speaksToMe,
            boolean mayJoin) {}

    /**
     * A threat to open the gates.
     *
     * @param pressure exact for who is threatened, a range for who threatens, null for all others
     */
    record Threat(
            String seat, String target, int round, @Nullable Pressure pressure) {}

    /** Points of support a threat adds to the cost of no agreement: from calm to polarised, or exactly. */
    record Pressure(double low, double high) {}

    record Press(String target, Pressure pressure) {}

    /**
     * A norm as the viewer's parliament would feel it.
     *
     * @param sovereignty points of support it costs as something new, 0 where the state lives by it already
     */
    record NormChoice(Norm norm, Factors appeal, double sovereignty) {}

    /**
     * A regime the viewer belongs to.
     *
     * @param shaken members who leave at the next reckoning unless they pledge to stay, as too few others are left
     * @param upkeep budget points a round the viewer pays for it when it complies
     */
    record Membership(String regime, int upkeep, List<String> shaken, List<Stance> stances) {}

    /**
     * What the viewer may do with a regime this round.
     *
     * @param budget points it costs more (or saves) than complying
     * @param strength what it does to the regime
     * @param followers who would follow it out, step by step
     * @param left share of the regime's power left when they have
     */
    record Stance(MemberStance stance, int budget, int capital, double strength, List<String> followers, double left) {}
}
