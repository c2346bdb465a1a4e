/**
 * Benchmarks, run by hand: {@code bin/mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp} and then
 * {@code java -cp target/test-classes:target/classes:$(cat target/cp) org.openjdk.jmh.Main GameBenchmark}.
 */
@NullMarked
package org.liberalparadox.benchmark;

import org.jspecify.annotations.NullMarked;
