package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.tlog.note.NoteSigner;

/** 旧密钥: the private keys that signed before, each in a file of its own that nobody writes; one that leaked is destroyed. */
final class OldKeys {

    private final Path folder;

    OldKeys(Path folder) {
        this.folder = folder;
    }

    /** Keeps the key, durably, before another takes its place. */
    void keep(NoteSigner old) {
        KeyFile file = new KeyFile(path(old.key().toString()));
        if (!file.exists()) {
            file.replace(old.privateText());
        }
        if (!path(old.key().toString()).toFile().setReadOnly()) {
            throw new IllegalStateException("cannot make " + file + " read-only");
        }
    }

    /** Removes a key that counts no longer; who had a copy of it keeps that, therefore it counts no longer. */
    void destroy(String vkey) {
        try {
            Files.deleteIfExists(path(vkey));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot destroy the key " + path(vkey), e);
        }
    }

    /** By the key's identifier: {@code name+id+base64}. */
    private Path path(String vkey) {
        return folder.resolve("log-" + vkey.split("\\+")[1] + ".key");
    }
}
