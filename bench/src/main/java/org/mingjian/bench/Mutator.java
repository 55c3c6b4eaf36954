package org.mingjian.bench;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteSigner;

/** Draws what is done to a log. */
final class Mutator {

    /** What is done, one kind as often as another. */
    enum Kind {
        FLIP_BIT,
        CUT,
        CUT_TO_HASHES,
        EXTEND,
        SWAP_FILES,
        SWAP_BUNDLES,
        DELETE_FILE,
        DELETE_LEVEL,
        STALE_CHECKPOINT,
        TWO_ROOTS,
        FOREIGN_CHECKPOINT,
        FORGED_PARTIAL,
        FORGED_ENTRY,
        ZERO_FILE,
        DUPLICATE_TILE,
        REORDER_ENTRIES,
        STRAY
    }

    private final BaseLog base;
    private final NoteSigner foreign;
    private final List<String> all;
    private final List<String> needed;
    private final List<String> tiles;
    private final List<String> partials;
    private final List<String> bundles;

    Mutator(BaseLog base) {
        this.base = base;
        this.foreign = NoteSigner.generate(base.signer().key().name(), new SecureRandom());
        this.all = List.copyOf(base.files().keySet());
        this.needed = all.stream().filter(base::needs).toList();
        this.tiles = all.stream().filter(path -> path.matches("tile/[0-9].*")).toList();
        this.partials = tiles.stream().filter(path -> path.contains(".p/")).toList();
        this.bundles = needed.stream()
                .filter(path -> path.startsWith("tile/entries/") && !path.contains(".p/"))
                .toList();
    }

    Mutation draw(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Mutation drawn = draw(kind, random);
        boolean nothing = drawn.changes().entrySet().stream()
                .allMatch(change -> change.getValue().isPresent()
                        && Arrays.equals(change.getValue().get(), base.files().get(change.getKey())));
        return nothing ? draw(random) : drawn;
    }

    private Mutation draw(Kind kind, Random random) {
        return switch (kind) {
            case FLIP_BIT -> one(kind, pick(all, random), file -> Harm.flip(file, random));
            case CUT -> one(kind, pick(all, random), file -> Arrays.copyOf(file, random.nextInt(file.length)));
            case CUT_TO_HASHES ->
                one(
                        kind,
                        pick(tiles, random),
                        file -> Arrays.copyOf(file, random.nextInt(file.length / Hash.LENGTH) * Hash.LENGTH));
            case EXTEND -> one(kind, pick(all, random), file -> Harm.extend(file, random));
            case ZERO_FILE -> one(kind, pick(all, random), file -> new byte[0]);
            case FORGED_PARTIAL -> one(kind, pick(partials, random), file -> Harm.forge(file, random));
            case REORDER_ENTRIES -> one(kind, pick(bundles, random), file -> Harm.reorder(file, random));
            case DUPLICATE_TILE -> one(kind, pick(fullTiles(), random), file -> base.file(pick(fullTiles(), random)));
            case SWAP_FILES -> swap(kind, pick(needed, random), pick(needed, random));
            case SWAP_BUNDLES -> swap(kind, pick(bundles, random), pick(bundles, random));
            case DELETE_FILE -> of(kind, pick(needed, random), Optional.empty());
            case DELETE_LEVEL -> level(kind, pick(List.of("tile/entries/", "tile/0/", "tile/1/"), random));
            case STALE_CHECKPOINT ->
                checkpoint(kind, pick(base.notes().subList(0, base.notes().size() - 1), random));
            case TWO_ROOTS -> checkpoint(kind, BaseLog.note(base.signer(), base.size(), Harm.drawn(random)));
            case FOREIGN_CHECKPOINT -> checkpoint(kind, BaseLog.note(foreign, base.size(), Harm.drawn(random)));
            case FORGED_ENTRY -> forgedEntry(kind, random.nextInt(bundles.size()), random);
            case STRAY -> of(kind, "tile/0/" + random.nextInt(1000) + ".old", Optional.of(new byte[32]));
        };
    }

    private List<String> fullTiles() {
        return tiles.stream().filter(path -> path.matches("tile/0/[x0-9/]+")).toList();
    }

    private Mutation one(Kind kind, String path, Change change) {
        return of(kind, path, Optional.of(change.of(base.file(path).clone())));
    }

    private Mutation of(Kind kind, String path, Optional<byte[]> content) {
        return new Mutation(kind.name(), base, Map.of(path, content), Set.of(path));
    }

    private Mutation checkpoint(Kind kind, String note) {
        return of(kind, LogFiles.CHECKPOINT, Optional.of(BaseLog.utf8(note)));
    }

    private Mutation swap(Kind kind, String one, String other) {
        return one.equals(other)
                ? of(kind, one, Optional.of(base.file(one)))
                : new Mutation(
                        kind.name(),
                        base,
                        Map.of(one, Optional.of(base.file(other)), other, Optional.of(base.file(one))),
                        Set.of(one, other));
    }

    private Mutation level(Kind kind, String folder) {
        Map<String, Optional<byte[]>> removed = new HashMap<>();
        all.stream().filter(path -> path.startsWith(folder)).forEach(path -> removed.put(path, Optional.empty()));
        return new Mutation(kind.name(), base, removed, removed.keySet());
    }

    /** An entry and its leaf hash fit each other, but not the tree. */
    private Mutation forgedEntry(Kind kind, int number, Random random) {
        TilePath bundle = new TilePath(TilePath.ENTRIES, number, TilePath.FULL);
        TilePath tile = new TilePath(0, number, TilePath.FULL);
        List<byte[]> entries = EntryBundle.decode(base.file(bundle.toString()), TilePath.FULL);
        int position = random.nextInt(TilePath.FULL);
        entries.set(position, Harm.flip(entries.get(position), random));
        byte[] hashes = base.file(tile.toString()).clone();
        byte[] leaf = Hash.leaf(entries.get(position)).bytes();
        System.arraycopy(leaf, 0, hashes, position * Hash.LENGTH, Hash.LENGTH);
        return new Mutation(
                kind.name(),
                base,
                Map.of(
                        bundle.toString(), Optional.of(EntryBundle.encode(entries)),
                        tile.toString(), Optional.of(hashes)),
                Set.of(bundle.toString(), tile.toString()));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private interface Change {
        byte[] of(byte[] file);
    }
}
