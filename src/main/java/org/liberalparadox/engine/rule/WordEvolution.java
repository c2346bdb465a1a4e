package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;

/** What events leave on the record of promises in force. */
final class WordEvolution {
    private WordEvolution() {}

    static GameState given(GameState s, GameEvent.AgreementConcluded e) {
        return TalkEvolution.ended(s, e.proposal(), Proposal.Status.IN_FORCE)
                .with(d -> d.obligations = Lists.joined(s.obligations(), e.obligations()));
    }

    static GameState kept(GameState s, GameEvent.ObligationHonoured e) {
        return entered(s, e.obligation(), new Obligation.Entry(e.round(), true, false));
    }

    static GameState broken(GameState s, GameEvent.ObligationDefected e) {
        return entered(s, e.obligation(), new Obligation.Entry(e.round(), false, e.detected()));
    }

    /** The last entry, of a promise that was kept, as its partner reads it now. */
    static GameState read(GameState s, int obligation, int round, boolean asBroken) {
        Obligation.Entry entry = new Obligation.Entry(round, true, asBroken);
        return State.obligation(
                s,
                obligation,
                o -> o.withRecord(Lists.changed(o.record(), o.record().size() - 1, _ -> entry)));
    }

    private static GameState entered(GameState s, int obligation, Obligation.Entry entry) {
        return State.obligation(s, obligation, o -> o.withRecord(Lists.plus(o.record(), entry)));
    }
}
