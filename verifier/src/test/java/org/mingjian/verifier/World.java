package org.mingjian.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/** A log of an invented agency, the same on every run: a case, a page that was withdrawn, an erasure. */
final class World {

    static final String ORIGIN = "log.example/agency";
    static final NoteSigner SIGNER = signer(ORIGIN, 1);
    static final byte[] SALT = new byte[32];

    private final Path directory;
    private final List<byte[]> entries = new ArrayList<>();
    private final Map<String, Hash> last = new HashMap<>();
    private final Map<Integer, String> contents = new HashMap<>();

    private final TreeMap<Integer, NoteSigner> signers = new TreeMap<>(Map.of(0, SIGNER));

    World(Path directory) {
        this.directory = directory;
    }

    static NoteSigner signer(String name, int seed) {
        return NoteSigner.generate(name, new Fixed(seed));
    }

    static String id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    /** What else is in the log: small, for every entry is in several vectors. */
    void fill(int size) {
        while (entries.size() < size) {
            raw("{\"n\":" + entries.size() + "}");
        }
    }

    void raw(String entry) {
        entries.add(entry.getBytes(StandardCharsets.UTF_8));
    }

    /** An act as the server records it; attachments are kind, identifier and hash, one after another. */
    void act(int index, String subject, String act, String content, String... attachments) {
        fill(index);
        List<String> stated = new ArrayList<>();
        for (int i = 0; i < attachments.length; i += 3) {
            stated.add("{\"id\":\"" + attachments[i + 1] + "\",\"kind\":\"" + attachments[i] + "\",\"sha256\":\""
                    + attachments[i + 2] + "\"}");
        }
        byte[] salted = Arrays.copyOf(SALT, SALT.length + content.getBytes(StandardCharsets.UTF_8).length);
        System.arraycopy(content.getBytes(StandardCharsets.UTF_8), 0, salted, SALT.length, salted.length - SALT.length);
        Hash previous = last.get(subject);
        raw("{\"act\":\"" + act + "\",\"actor\":null,\"agency\":\"" + id(900) + "\",\"at\":\"2026-11-"
                + (10 + index % 20) + "T08:00:00Z\",\"attachments\":[" + String.join(",", stated)
                + "],\"commitment\":\""
                + Hash.plain(salted).hex() + "\",\"id\":\"" + id(index) + "\",\"office\":\"HEAD\",\"previous\":"
                + (previous == null ? "null" : "\"" + previous.hex() + "\"") + ",\"subject\":\"" + subject
                + "\",\"v\":1}");
        last.put(subject, leaf(index));
        contents.put(index, content);
    }

    /** A statement about keys as the server records it. */
    void statement(int index, String act, SignedNote note) {
        fill(index);
        raw("{\"act\":\"recording:" + act + "\",\"id\":\"" + id(index) + "\",\"statement\":" + Emit.json(note.format())
                + ",\"subject\":\"logKey:" + ORIGIN + "\",\"v\":1}");
    }

    /** From that size on another key signs. */
    void signs(int size, NoteSigner signer) {
        signers.put(size, signer);
    }

    private NoteSigner signer(int size) {
        return signers.floorEntry(size).getValue();
    }

    /** An entry's bytes in Base64, as receipts carry them. */
    String entry(int index) {
        return CanonicalBase64.encode(entries.get(index));
    }

    Hash leaf(int index) {
        return Hash.leaf(entries.get(index));
    }

    /** Another history: what a log that keeps two books would sign. */
    World rewritten(Path elsewhere, int index, String entry) {
        World other = new World(elsewhere);
        other.entries.addAll(entries);
        other.contents.putAll(contents);
        other.entries.set(index, entry.getBytes(StandardCharsets.UTF_8));
        return other;
    }

    String note(int size) {
        return note(size, signer(size));
    }

    String note(int size, NoteSigner signer) {
        return signer.sign(new Checkpoint(ORIGIN, size, root(size)).text()).format();
    }

    Hash root(int size) {
        return read(size, tree -> tree.root());
    }

    List<Hash> consistency(int oldSize, int size) {
        return read(size, tree -> tree.consistency(oldSize).path());
    }

    TlogProof proof(int index, int size) {
        return new TlogProof(
                null, index, read(size, tree -> tree.inclusion(index).path()), note(size));
    }

    /** The receipt's fields, to be bent before they are written. */
    Map<String, Object> receipt(int index, int size) {
        return receipt(index, proof(index, size).text());
    }

    /** Under a checkpoint that somebody else may have signed. */
    Map<String, Object> receipt(int index, int size, String note) {
        List<Hash> path = read(size, tree -> tree.inclusion(index).path());
        return receipt(index, new TlogProof(null, index, path, note).text());
    }

    Map<String, Object> receipt(int index, String proof) {
        Map<String, Object> receipt = new TreeMap<>();
        receipt.put("format", Receipt.FORMAT);
        receipt.put("entry", CanonicalBase64.encode(entries.get(index)));
        receipt.put("proof", proof);
        receipt.put("logKey", SIGNER.key().toString());
        return receipt;
    }

    Map<String, Object> opening(int index) {
        return Map.of("salt", CanonicalBase64.encode(SALT), "content", String.valueOf(contents.get(index)));
    }

    /** Every file of the log at that size, by its path below the folder. */
    Map<String, byte[]> files(String folder, int size) {
        LogFiles files = log(size);
        Map<String, byte[]> all = new TreeMap<>();
        try {
            files.publish(note(size));
            files.publishKey(signer(size).key());
            for (String path : files.list()) {
                all.put(folder + "/" + path, files.read(path).orElseThrow());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LogFiles log(int size) {
        LogFiles files = new LogFiles(directory.resolve("size-" + size));
        try {
            if (files.list().isEmpty()) {
                LogWriter writer = LogWriter.empty(files);
                writer.append(entries.subList(0, size));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(int size, Question<T> question) {
        try {
            return question.of(new TileTree(log(size), size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a tree is asked. */
    private interface Question<T> {
        T of(TileTree tree) throws IOException;
    }

    /** Bytes that are the same on every run. */
    static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte value;

        Fixed(int value) {
            this.value = (byte) value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
