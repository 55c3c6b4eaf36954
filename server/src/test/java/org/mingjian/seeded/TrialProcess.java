package org.mingjian.seeded;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The process of a trial: runs the test classes that it is given and prints how many ran and which failed. */
final class TrialProcess {

    static final String RUN = "tests run: ";
    static final String FAILED = "test failed: ";

    private TrialProcess() {}

    /** @param arguments full names of test classes */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        Arrays.stream(arguments).map(name -> selectClass(name)).toList())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, listener);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever the tests printed last, what follows begins a line.
        out.println();
        var summary = listener.getSummary();
        summary.getFailures()
                .forEach(failure ->
                        out.println(FAILED + failure.getTestIdentifier().getDisplayName()));
        out.println(RUN + (summary.getTestsSucceededCount() + summary.getTestsFailedCount()));
        // A server that a test left behind does not hold the trial up.
        System.exit(0);
    }
}
