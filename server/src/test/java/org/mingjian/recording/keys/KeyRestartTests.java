package org.mingjian.recording.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.OwnServer;
import org.mingjian.Requirement;
import org.mingjian.Verified;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.RecordCheck;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.recovery.Proposal.Authority;

/** A server of its own is started again after its key changed, and after it was killed in the middle of the change. */
@Requirement({"D12", "G1"})
class KeyRestartTests {

    private static final Actor ADMINISTRATOR = person("贺一帆", Role.SYSTEM_ADMINISTRATOR);
    private static final Actor AUDITOR = person("尤明察", Role.AUDIT_ADMINISTRATOR);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void aRestartGoesOnWithTheNextKeyWhereverTheChangeWasCutShort() throws Exception {
        try (var installation = new OwnServer(data)) {
            String first = changeTheKey(installation);
            String next = Files.readString(file("log.key"));
            assertGoesOn(installation, first, next);
            killedBetweenTheDatabaseAndTheFiles(next);
            assertGoesOn(installation, first, next);
            assertThat(file("log.key.next")).doesNotExist();
            assertThat(old()).hasSize(1);
            killedBeforeTheDatabaseKnew();
            assertGoesOn(installation, first, next);
        }
    }

    private String changeTheKey(OwnServer installation) throws IOException {
        try (var server = installation.start()) {
            OwnServer.receipt(server);
            String first = server.getBean(LogKey.class).key().toString();
            KeyChanges changes = server.getBean(KeyChanges.class);
            KeyProposal proposal = changes.propose(
                    first,
                    null,
                    "年度更换",
                    new KeyProposal.By(ADMINISTRATOR.officerId(), "贺一帆", Authority.ADMINISTRATION));
            changes.confirm(proposal.id(), AUDITOR, Authority.OVERSIGHT);
            Files.writeString(data.resolve("after.json"), OwnServer.receipt(server));
            assertThat(Verified.of(data.resolve("after.json"), first).code()).isEqualTo("ENTRY_IN_LOG");
            return first;
        }
    }

    /** The database knows the next key, the old one is still in its file. */
    private void killedBetweenTheDatabaseAndTheFiles(String next) throws IOException {
        Path old = old().getFirst();
        Files.writeString(file("log.key"), Files.readString(old));
        Files.writeString(file("log.key.next"), next);
        Files.delete(old);
    }

    /** A key was prepared that nobody knows. */
    private void killedBeforeTheDatabaseKnew() throws IOException {
        Files.writeString(file("log.key.next"), Files.readString(old().getFirst()));
    }

    private void assertGoesOn(OwnServer installation, String first, String next) throws IOException {
        try (var server = installation.start()) {
            Files.writeString(data.resolve("again.json"), OwnServer.receipt(server));
            assertThat(Files.readString(file("log.key"))).isEqualTo(next);
            assertThat(Verified.of(data.resolve("again.json"), first).code()).isEqualTo("ENTRY_IN_LOG");
            assertThat(server.getBean(RecordCheck.class).verify()).isEmpty();
            assertThat(Verified.of(data.resolve("log"), first).code()).isEqualTo("LOG_WHOLE");
        }
    }

    private List<Path> old() throws IOException {
        try (var files = Files.list(data.resolve("keys"))) {
            return files.filter(file -> file.getFileName().toString().matches("log-.*\\.key"))
                    .toList();
        }
    }

    private Path file(String name) {
        return data.resolve("keys").resolve(name);
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), name, Set.of(role));
    }
}
