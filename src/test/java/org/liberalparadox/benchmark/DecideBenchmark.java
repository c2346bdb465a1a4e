package org.liberalparadox.benchmark;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Given;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision, one reckoning, one view. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DecideBenchmark {
    private final GameState talks =
            Given.scenario("aegean-2015").in(Phase.TALKS).state();
    private final GameState policy =
            Given.scenario("aegean-2015").in(Phase.POLICY).state();
    private final GameCommand bid = new GameCommand.Propose(
            "germany", Given.terms("germany", "turkiye", new Clause("germany", "turkiye", "market-access", 2)), null);

    @Benchmark
    public Decision propose() {
        return GameEngine.decide(talks, bid);
    }

    @Benchmark
    public Decision reckon() {
        return GameEngine.decide(policy, new GameCommand.EndPhase(policy.round(), Phase.POLICY));
    }

    @Benchmark
    public SeatView view() {
        return SeatViewProjection.of(talks, "germany", Set.of("turkiye"));
    }
}
