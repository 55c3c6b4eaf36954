package org.mingjian.installation;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.mingjian.installation.demonstration.DemonstrationAccount;
import org.mingjian.installation.demonstration.DemonstrationLoading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says that the server answers, after an empty installation was filled. */
@Component
@ConditionalOnProperty("mingjian.serve")
class Ready {

    private final DemonstrationLoading demonstration;
    private final Environment environment;
    private final PrintStream out = System.out;

    Ready(DemonstrationLoading demonstration, Environment environment) {
        this.demonstration = demonstration;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        boolean empty = environment.getProperty("mingjian.empty", Boolean.class, false);
        var accounts = empty ? List.<DemonstrationAccount>of() : demonstration.load(out);
        out.println("READY http://127.0.0.1:" + environment.getProperty("local.server.port"));
        if (!accounts.isEmpty()) {
            out.println("Demonstration accounts (also in demo-accounts.json of the data directory):");
            accounts.forEach(this::print);
        }
        out.flush();
    }

    private void print(DemonstrationAccount account) {
        out.printf(
                "  %-12s %-18s %s  %s  %s%n",
                account.username(),
                account.password(),
                account.name(),
                account.agency(),
                String.join("、", account.roles()));
    }
}
