package org.mingjian.recording.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.log.KeyFile;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.witness.Answer;
import org.mingjian.tlog.witness.FileWitnessState;
import org.mingjian.tlog.witness.Witness;

/**
 * A witness that runs here: a directory with what it has cosigned and with the file {@code logs}, a line for each key of
 * a log that it knows; and its own key. Nothing of it lies in the database: an older database cannot make it forget.
 */
public final class HostedWitness implements AutoCloseable {

    private static final String NAME = "mingjian.local/witness/";

    private final Path directory;
    private final KeyFile keyFile;
    private final Clock clock;
    private @Nullable FileWitnessState state;
    private @Nullable Cosigner cosigner;

    HostedWitness(Path directory, Path keyFile, Clock clock) {
        this.directory = directory;
        this.keyFile = new KeyFile(keyFile);
        this.clock = clock;
    }

    /** The witness of the installation in that data directory. */
    public static HostedWitness of(Path data, Clock clock) {
        Path home = data.toAbsolutePath().normalize();
        return new HostedWitness(home.resolve("witness"), home.resolve("keys").resolve("witness.key"), clock);
    }

    /** Its public key; the private one is made when it is first needed. */
    public CosignerKey key() {
        return cosigner().key();
    }

    /** Answers a request, whatever its bytes are. */
    public Answer addCheckpoint(byte[] request) throws IOException {
        Map<String, List<NoteKey>> known = logs().stream().collect(Collectors.groupingBy(NoteKey::name));
        return new Witness(List.of(cosigner()), known, state(), clock).addCheckpoint(request);
    }

    /** The keys of the logs that it cosigns; several of one name are one log. */
    public synchronized List<NoteKey> logs() throws IOException {
        Path file = directory.resolve("logs");
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(NoteKey::parse).toList()
                : List.of();
    }

    /** Knows one more key of a log. */
    public synchronized NoteKey know(String vkey) throws IOException {
        NoteKey key = parsed(vkey);
        List<String> lines =
                new ArrayList<>(logs().stream().map(NoteKey::toString).toList());
        if (lines.contains(vkey)) {
            throw Refused.conflict("该日志已登记");
        }
        lines.add(vkey);
        Files.createDirectories(directory);
        Path aside = directory.resolve("logs.unfinished");
        Files.writeString(
                aside,
                String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(aside, directory.resolve("logs"), StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    /** The latest checkpoint that it cosigned, by the SHA-256 of the log's origin. */
    public Optional<byte[]> latest(String place) throws IOException {
        Path file = directory.resolve(place).resolve("checkpoint");
        return place.matches("[0-9a-f]{64}") && Files.exists(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private static NoteKey parsed(String vkey) {
        try {
            return NoteKey.parse(vkey);
        } catch (Malformed e) {
            throw Refused.input("vkey", "日志公钥格式不对，应为 名称+编号+Base64 的一行");
        }
    }

    private synchronized FileWitnessState state() throws IOException {
        FileWitnessState open = state;
        if (open == null) {
            open = new FileWitnessState(directory);
            state = open;
        }
        return open;
    }

    private synchronized Cosigner cosigner() {
        Cosigner known = cosigner;
        if (known == null) {
            known = Cosigner.parse(keyFile.readOrMake(() -> fresh().privateText()));
            cosigner = known;
        }
        return known;
    }

    /** Lets another process answer. */
    @Override
    public synchronized void close() throws IOException {
        if (state != null) {
            state.close();
            state = null;
        }
    }

    private static Cosigner fresh() {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[8];
        random.nextBytes(id);
        return Cosigner.ed25519(NAME + HexFormat.of().formatHex(id), random);
    }
}
