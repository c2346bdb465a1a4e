package org.liberalparadox.benchmark;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.testing.Shipped;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole games a second on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class GameBenchmark {
    @Param({"two-shores", "aegean-2015", "global-compact"})
    public String scenario = "";

    private long seed = 1;

    @Benchmark
    public GameResult game() {
        GameSetup setup = Shipped.setup(scenario, seed++);
        SortedMap<String, BotStrategy> strategies = new TreeMap<>();
        setup.scenario()
                .seats()
                .forEach(s -> strategies.put(s.id(), setup.rules().bot("reciprocator")));
        return GameRunner.tally(setup, strategies, List.of());
    }
}
