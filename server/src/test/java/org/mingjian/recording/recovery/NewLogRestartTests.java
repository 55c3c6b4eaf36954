package org.mingjian.recording.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mingjian.recording.log.FormerLogs;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.recovery.Proposal.Authority;
import org.mingjian.recording.recovery.Proposal.Decision;
import org.springframework.context.ConfigurableApplicationContext;

/** The switch to another log after a declared loss is cut short: the declaration is committed, the files are the old log's. */
@Requirement({"D12", "G1", "G2"})
class NewLogRestartTests {

    private static final Actor ADMINISTRATOR = person("贺一帆", Role.SYSTEM_ADMINISTRATOR);
    private static final Actor AUDITOR = person("尤明察", Role.AUDIT_ADMINISTRATOR);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void theNextStartFinishesTheSwitchThatACrashCutShort() throws Exception {
        try (var installation = new OwnServer(data)) {
            String formerKey;
            String formerFile;
            try (var server = installation.start()) {
                Files.writeString(data.resolve("before.json"), OwnServer.receipt(server));
                formerKey = server.getBean(LogKey.class).key().toString();
                formerFile = Files.readString(file("log.key"));
                declareLoss(server);
            }
            String next = Files.readString(file("log.key"));
            killedBeforeTheFilesFollowed(formerFile, next);
            try (var server = installation.start()) {
                Files.writeString(data.resolve("after.json"), OwnServer.receipt(server));
                LogKey key = server.getBean(LogKey.class);
                assertThat(Files.readString(file("log.key"))).isEqualTo(next);
                assertThat(key.key().name()).isNotEqualTo(formerKey.split("\\+")[0]);
                assertThat(code("after.json", key.key().toString())).isEqualTo("ENTRY_IN_LOG");
                assertThat(code("before.json", formerKey)).isEqualTo("ENTRY_IN_LOG");
                assertThat(code("log", key.key().toString())).isEqualTo("LOG_WHOLE");
                String former =
                        server.getBean(FormerLogs.class).all().getFirst().id();
                assertThat(code("log-former/" + former, formerKey)).isEqualTo("LOG_WHOLE");
                assertThat(server.getBean(RecordCheck.class).verify()).isEmpty();
                assertThat(server.getBean(Halts.class).halted()).isFalse();
            }
        }
    }

    private static void declareLoss(ConfigurableApplicationContext server) {
        server.getBean(Halts.class).stop(Halt.Kind.HIGH_WATER, "高水位文件", 1, new Halts.Known(1_000, null, null));
        Recoveries recoveries = server.getBean(Recoveries.class);
        Proposal proposal = recoveries.propose(Decision.NEW_LOG, "恢复了旧备份", ADMINISTRATOR, Authority.ADMINISTRATION);
        recoveries.confirm(proposal.id(), AUDITOR, Authority.OVERSIGHT);
        OwnServer.receipt(server);
    }

    /** What lies there when the process ends right behind the commit. */
    private void killedBeforeTheFilesFollowed(String formerFile, String next) throws IOException {
        Files.writeString(file("log.key"), formerFile);
        Files.writeString(file("log.key.next"), next);
        try (var ended = Files.list(data.resolve("log-former"))) {
            Path former = ended.findFirst().orElseThrow();
            Files.move(data.resolve("log"), data.resolve("log-of-the-next"));
            Files.move(former, data.resolve("log"));
        }
    }

    private String code(String what, String key) {
        return Verified.of(data.resolve(what), key).code();
    }

    private Path file(String name) {
        return data.resolve("keys").resolve(name);
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), name, Set.of(role));
    }
}
