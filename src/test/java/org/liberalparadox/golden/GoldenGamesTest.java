package org.liberalparadox.golden;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Shipped;

/** Three games whose every event is approved. A changed number or rule changes them: read the difference, then approve. */
class GoldenGamesTest {

    @Test
    void theGuidedPackageOfTheTwoShoresPasses() throws IOException {
        new GoldenGame(Shipped.setup("two-shores", 1))
                .until(Phase.TALKS)
                .proposes("northland", Monitor.IOM, gives("southland", "northland", "border-control", 3))
                .counters(
                        "southland",
                        gives("southland", "northland", "border-control", 3),
                        gives("southland", "northland", "readmission", 2),
                        gives("northland", "southland", "labour-visas", 3),
                        gives("northland", "southland", "financial-package", 3))
                .accepts("northland")
                .until(Phase.RATIFICATION)
                .submits("northland")
                .submits("southland")
                .until(Phase.POLICY)
                .honours("northland")
                .honours("southland")
                .gives(new GameCommand.DeclareReady("northland"))
                .gives(new GameCommand.DeclareReady("southland"))
                .toTheEnd()
                .shows(GameEvent.AgreementConcluded.class)
                .shows(GameEvent.ObligationHonoured.class)
                .isApproved("two-shores-package");
    }

    @Test
    void theSouthTakesTheMoneyAndLeavesTheCoastAlone() throws IOException {
        new GoldenGame(Shipped.setup("two-shores", 2))
                .until(Phase.TALKS)
                .proposes(
                        "southland",
                        Monitor.NONE,
                        gives("southland", "northland", "border-control", 3),
                        gives("southland", "northland", "readmission", 2),
                        gives("northland", "southland", "labour-visas", 3),
                        gives("northland", "southland", "financial-package", 3))
                .accepts("northland")
                .until(Phase.RATIFICATION)
                .gives(new GameCommand.Campaign("northland", 1, Factor.CULTURE))
                .submits("northland")
                .submits("southland")
                .until(Phase.POLICY)
                .defects("southland", "border-control")
                .until(Phase.POLICY)
                .defects("southland", "border-control")
                .until(Phase.TALKS)
                .gives(new GameCommand.SendNote("northland", List.of("southland"), "You gave your word."))
                .until(Phase.POLICY)
                .honours("northland")
                .toTheEnd()
                .shows(GameEvent.AgreementConcluded.class)
                .shows(GameEvent.ObligationDefected.class)
                .shows(GameEvent.TrustChanged.class)
                .isApproved("two-shores-defection");
    }

    @Test
    void theAegeanLivesThroughThreeRounds() throws IOException {
        new GoldenGame(Shipped.setup("aegean-2015", 1).withSeed(1, 3))
                .answers("germany", "welcome")
                .answers("hungary", "temporary-controls")
                .until(Phase.TALKS)
                .proposes("greece", Monitor.UNHCR, gives("hungary", "greece", "relocation", 2))
                .accepts("hungary")
                .until(Phase.RATIFICATION)
                .submits("greece")
                .submits("hungary")
                .until(Phase.POLICY)
                .wavesThrough("greece")
                .until(Phase.TALKS)
                .proposes(
                        "germany",
                        Monitor.NONE,
                        gives("turkiye", "germany", "border-control", 4),
                        gives("turkiye", "germany", "readmission", 3),
                        gives("germany", "turkiye", "financial-package", 4),
                        gives("germany", "turkiye", "visa-free", 2),
                        gives("germany", "turkiye", "resettlement", 2))
                .accepts("turkiye")
                .until(Phase.RATIFICATION)
                .submits("germany")
                .submits("turkiye")
                .until(Phase.POLICY)
                .wavesThrough("hungary")
                .honours("turkiye")
                .until(Phase.NEWS)
                .gives(new GameCommand.InjectCrisis("smuggling-ring", List.of("italy")))
                .answers("italy", "joint-police")
                .toTheEnd()
                .shows(GameEvent.ParliamentRejected.class)
                .shows(GameEvent.AgreementConcluded.class)
                .shows(GameEvent.CrisisAnswered.class)
                .isApproved("aegean-2015-three-rounds");
    }

    private static Clause gives(String giver, String beneficiary, String issue, int level) {
        return new Clause(giver, beneficiary, issue, level);
    }
}
