package org.mingjian.recording.witness;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The witnesses that run here: this installation's own, and in the demonstration the bureau of justice's. */
@Component
public class HostedWitnesses {

    /** The word of the demonstration's second witness in its addresses. */
    public static final String JUSTICE = "justice";

    private final HostedWitness own;
    private final HostedWitness justice;
    private final Path justiceDirectory;

    HostedWitnesses(
            @Value("${mingjian.data:data}") Path data,
            @Value("${mingjian.demonstration.witness:}") String elsewhere,
            Clock clock) {
        Path home = data.toAbsolutePath();
        this.justiceDirectory = elsewhere.isBlank() ? home.resolve("witness-justice") : Path.of(elsewhere);
        this.own = HostedWitness.of(data, clock);
        this.justice = new HostedWitness(justiceDirectory, justiceDirectory.resolve("witness.key"), clock);
    }

    /** This installation's. */
    public HostedWitness own() {
        return own;
    }

    /** The demonstration's second one, where there is one. */
    Optional<HostedWitness> justice() {
        return Files.isDirectory(justiceDirectory) ? Optional.of(justice) : Optional.empty();
    }

    /** Makes the demonstration's second witness. */
    public HostedWitness makeJustice() throws IOException {
        Files.createDirectories(justiceDirectory);
        return justice;
    }

    @PreDestroy
    void close() throws IOException {
        own.close();
        justice.close();
    }
}
