package org.mingjian.installation.demonstration;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.mingjian.agency.Agencies;
import org.mingjian.installation.InstallationFault;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Loads the demonstration once into an empty installation; a loading that was cut short is named, never hidden. */
@Component
public class DemonstrationLoading {

    private final Agencies agencies;
    private final ObjectProvider<Demonstration> demonstrations;
    private final ObjectProvider<MovableClock> clock;
    private final ObjectMapper json;
    private final Path data;

    DemonstrationLoading(
            Agencies agencies,
            ObjectProvider<Demonstration> demonstrations,
            ObjectProvider<MovableClock> clock,
            ObjectMapper json,
            @Value("${mingjian.data}") Path data) {
        this.agencies = agencies;
        this.demonstrations = demonstrations;
        this.clock = clock;
        this.json = json;
        this.data = data;
    }

    /** Loads where there is nothing yet; returns the demonstration's accounts, none for an installation of one's own. */
    public List<DemonstrationAccount> load(PrintStream progress) throws IOException {
        Path loading = data.resolve("demonstration.loading");
        if (Files.exists(loading)) {
            throw new InstallationFault(
                    "Loading the demonstration into %s was cut short.".formatted(data),
                    "Delete that directory and start again, or start with --empty in another one.",
                    null);
        }
        var demonstration = demonstrations.getIfAvailable();
        if (demonstration != null && agencies.none()) {
            Files.createFile(loading);
            write(demonstration.load(progress));
            clock.ifAvailable(MovableClock::follow);
            Files.delete(loading);
        }
        return read();
    }

    private void write(List<DemonstrationAccount> accounts) throws IOException {
        Path half = data.resolve("demo-accounts.json.new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, json.writerWithDefaultPrettyPrinter().writeValueAsString(accounts));
        Files.move(half, accountsFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<DemonstrationAccount> read() throws IOException {
        return Files.exists(accountsFile())
                ? json.readValue(Files.readString(accountsFile()), new TypeReference<List<DemonstrationAccount>>() {})
                : List.of();
    }

    private Path accountsFile() {
        return data.resolve("demo-accounts.json");
    }
}
