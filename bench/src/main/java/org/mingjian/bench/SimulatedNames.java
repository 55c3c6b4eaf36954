package org.mingjian.bench;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The names of files as they are read now, and as the disk may hold them. */
final class SimulatedNames {

    private final Map<Path, SimulatedFile> now = new HashMap<>();
    private final Map<Path, SimulatedFile> durable = new HashMap<>();
    private final Map<Path, List<Runnable>> unforced = new HashMap<>();
    /** Durable at once: that they are forced too is not what is tried here. */
    private final Set<Path> directories = new HashSet<>();

    Optional<SimulatedFile> file(Path path) {
        return Optional.ofNullable(now.get(path));
    }

    SimulatedFile make(Path path) {
        return now.computeIfAbsent(path, missing -> {
            SimulatedFile file = new SimulatedFile();
            change(path, () -> durable.put(path, file));
            return file;
        });
    }

    SimulatedFile move(Path from, Path to) throws NoSuchFileException {
        SimulatedFile file = now.remove(from);
        if (file == null) {
            throw new NoSuchFileException(from.toString());
        }
        now.put(to, file);
        change(to, () -> {
            durable.remove(from);
            durable.put(to, file);
        });
        return file;
    }

    void remove(Path path) {
        now.remove(path);
        directories.remove(path);
        change(path, () -> durable.remove(path));
    }

    void makeDirectory(Path directory) {
        directories.add(directory);
    }

    boolean isDirectory(Path path) {
        return directories.contains(path) || path.getParent() == null;
    }

    List<String> in(Path directory) {
        return Stream.concat(now.keySet().stream(), directories.stream())
                .filter(path -> directory.equals(path.getParent()))
                .map(path -> path.getFileName().toString())
                .sorted()
                .toList();
    }

    void force(Path directory) {
        unforced.getOrDefault(directory, List.of()).forEach(Runnable::run);
        unforced.remove(directory);
    }

    private void change(Path path, Runnable change) {
        unforced.computeIfAbsent(path.getParent(), folder -> new ArrayList<>()).add(change);
    }

    /** Of the changes in each directory the first ones have reached the disk, up to a random one. */
    SimulatedNames afterPowerLoss(Random random) {
        for (List<Runnable> changes : unforced.values()) {
            changes.subList(0, random.nextInt(changes.size() + 1)).forEach(Runnable::run);
        }
        SimulatedNames next = new SimulatedNames();
        next.directories.addAll(directories);
        durable.forEach((path, file) -> {
            SimulatedFile found = file.afterPowerLoss(random);
            next.now.put(path, found);
            next.durable.put(path, found);
        });
        return next;
    }
}
