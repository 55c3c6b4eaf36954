package org.mingjian.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;

/** A small log with a published page in it, as an installation would write them. */
final class Evidence {

    static final NoteSigner SIGNER = NoteSigner.generate("log.example/agency", new SecureRandom());
    static final int SIZE = 300;
    static final int PAGE_INDEX = 270;
    static final String PAGE_ID = "00000000-0000-7000-8000-000000000001";
    static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head>
            <link href="/log/receipt/page/%s" rel="mingjian-receipt">
            <title>行政处罚决定</title></head><body>罚款人民币壹万元整</body></html>
            """.formatted(PAGE_ID);

    private final Path directory;
    private final LogFiles files;
    private final List<byte[]> entries = new ArrayList<>();

    Evidence(Path directory) {
        this.directory = directory;
        this.files = new LogFiles(directory.resolve("log"));
        for (int i = 0; i < SIZE; i++) {
            entries.add(entry(i));
        }
        grow(SIZE);
    }

    /** Makes the log anew up to a size, which may be more than {@link #SIZE}. */
    void grow(int size) {
        try {
            while (entries.size() < size) {
                entries.add(entry(entries.size()));
            }
            LogWriter writer = LogWriter.empty(files);
            writer.append(entries.subList(0, size));
            Checkpoint checkpoint = new Checkpoint(SIGNER.key().name(), size, writer.root());
            files.publish(SIGNER.sign(checkpoint.text()).format());
            files.publishKey(SIGNER.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes an entry before the log is made: what a dishonest agency would do. */
    void rewrite(int index) {
        entries.set(index, "{}".getBytes(StandardCharsets.UTF_8));
        grow(entries.size());
    }

    String receipt(int index) {
        try {
            String note = new String(files.read("checkpoint").orElseThrow(), StandardCharsets.UTF_8);
            TlogProof proof = new TlogProof(
                    null,
                    index,
                    new TileTree(files, entries.size()).inclusion(index).path(),
                    note);
            return Json.write(Map.of(
                            "entry", Base64.getEncoder().encodeToString(entries.get(index)),
                            "proof", proof.text(),
                            "logKey", SIGNER.key().toString()))
                    .replaceFirst("\\{", "{\"format\":\"mingjian-receipt/1\",");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return files.directory();
    }

    static Run verify(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exit = Verifier.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static byte[] entry(int index) {
        String sha256 = Hash.plain(PAGE.getBytes(StandardCharsets.UTF_8)).hex();
        String attachments = index == PAGE_INDEX
                ? "{\"id\":\"" + PAGE_ID + "\",\"kind\":\"page\",\"sha256\":\"" + sha256 + "\"}"
                : "";
        return ("{\"act\":\"publicity:release\",\"attachments\":[" + attachments + "],\"subject\":\"publicRecord:"
                        + index + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How the command ended and what it printed. */
    record Run(int exit, String out, String err) {}
}
