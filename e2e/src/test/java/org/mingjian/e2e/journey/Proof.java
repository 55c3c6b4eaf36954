package org.mingjian.e2e.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.mingjian.e2e.House;

/** The verifier as a citizen runs it: a program of its own, without the server. */
final class Proof {

    private Proof() {}

    /** The exit status: 0 proven, 1 refuted, 2 could not check. */
    static int verify(Path page, Path receipt) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        House.java(),
                        "-jar",
                        House.verifierJar().toString(),
                        page.toString(),
                        "--receipt",
                        receipt.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
