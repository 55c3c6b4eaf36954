package org.mingjian.recording.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.append.HighWaterFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The largest checkpoint of each log in a file outside of the data directory: when an old copy of everything is put back,
 * this file still knows. Without the setting there is none.
 */
@Component
class HighWater {

    private final String name;
    private final Optional<HighWaterFile> file;

    HighWater(@Value("${mingjian.high-water:}") String setting) {
        Optional<Path> path = setting.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(setting).toAbsolutePath().normalize());
        this.name = path.map(Path::toString).orElse("");
        this.file = path.map(HighWaterFile::new);
    }

    String name() {
        return name;
    }

    Optional<Checkpoint> highest(String origin) throws IOException {
        return file.isPresent() ? file.get().highest(origin) : Optional.empty();
    }

    /**
     * Keeps, durably, what is about to be published.
     *
     * @throws org.mingjian.tlog.append.RolledBack when the file knows more, or another root
     */
    void raise(Checkpoint checkpoint) throws IOException {
        if (file.isPresent()) {
            file.get().raise(checkpoint);
        }
    }
}
