package org.liberalparadox.validation;

import java.util.List;

/** All experiments, in the order of their numbers. */
public final class Propositions {
    private static final List<Proposition> ALL = List.of(
            new BothExtremes(),
            new ShockMovesPeak(),
            new WinSetShock(),
            new NormalPolitics(),
            new LabourAlone(),
            new Linkage(),
            new ControlAlone(),
            new BorderDilemma(),
            new ShadowOfTheFuture(),
            new FixedPartners(),
            new NormByNorm(),
            new ReciprocityKinds(),
            new CascadeOfExits(),
            new SalienceWave(),
            new FirstEntry(),
            new KeyOf2015(),
            new FreeRiding(),
            new ClubGood(),
            new Elections(),
            new InvoluntaryDefection(),
            new RegimeCheaper(),
            new RegionalFirst(),
            new SafePathways(),
            new HostRecession(),
            new BrainGain(),
            new Coercion(),
            new BrokenCarrot(),
            new BothCycles(),
            new WinWinWin(),
            new Leading(),
            new RightsNeglect(),
            new PeopleConserved(),
            new TerrorExogenous(),
            new FactorsSum(),
            new Par(),
            new LikeAndUnlike());

    private Propositions() {}

    public static List<Proposition> all() {
        return ALL;
    }
}
