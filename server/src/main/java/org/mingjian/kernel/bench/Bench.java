package org.mingjian.kernel.bench;

import java.io.PrintStream;

/**
 * A benchmark. As a bean of any module it is found by {@code ./mingjian bench NAME} and runs in an application of its
 * own on a data directory of its own.
 */
public interface Bench {

    /** The name behind {@code ./mingjian bench}. */
    String name();

    /** Measures and prints one {@link BenchRow} a figure. */
    void run(PrintStream out) throws Exception;
}
