package org.mingjian.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.mingjian.tlog.files.GrownLog;
import org.mingjian.tlog.files.LogFiles;

/** Proofs that are read from tiles equal those of the definition, lead where they must, and nowhere else. */
@Tag("G1")
class ProofProperties {

    private static final int SIZE = 700;
    private static final List<Hash> LEAVES = GrownLog.leaves(SIZE);
    private static LogFiles files = new LogFiles(Path.of("target"));

    @BeforeContainer
    static void growALog() throws IOException {
        files = GrownLog.in(Files.createTempDirectory(Path.of("target"), "log"), SIZE);
    }

    @Property(tries = 300)
    void anInclusionProofIsThatOfTheDefinitionAndLeads(
            @ForAll @IntRange(max = SIZE - 1) int index, @ForAll @IntRange(min = 1, max = SIZE) int size)
            throws IOException {
        int leaf = index % size;
        InclusionProof proof = new TileTree(wide(), size).inclusion(leaf);
        assertThat(proof.path()).isEqualTo(SlowTree.path(leaf, LEAVES.subList(0, size)));
        assertThat(proof.leads(LEAVES.get(leaf), SlowTree.root(LEAVES.subList(0, size))))
                .isTrue();
    }

    @Property(tries = 300)
    void aConsistencyProofIsThatOfTheDefinitionAndConnects(
            @ForAll @IntRange(min = 1, max = SIZE) int one, @ForAll @IntRange(min = 1, max = SIZE) int other)
            throws IOException {
        int old = Math.min(one, other);
        int size = Math.max(one, other);
        List<Hash> leaves = LEAVES.subList(0, size);
        ConsistencyProof proof = new TileTree(wide(), size).consistency(old);
        assertThat(proof.path()).isEqualTo(SlowTree.proof(old, leaves, true));
        assertThat(proof.connects(SlowTree.root(LEAVES.subList(0, old)), SlowTree.root(leaves)))
                .isTrue();
    }

    @Property(tries = 300)
    void aProofOfAnotherLeafIndexSizeOrLengthLeadsNowhere(
            @ForAll @IntRange(max = SIZE - 1) int index, @ForAll @IntRange(max = SIZE - 1) int other)
            throws IOException {
        Hash root = SlowTree.root(LEAVES);
        InclusionProof proof = new TileTree(files, SIZE).inclusion(index);
        assertThat(proof.leads(LEAVES.get(other), root)).isEqualTo(index == other);
        assertThat(new InclusionProof(other, SIZE, proof.path()).leads(LEAVES.get(index), root))
                .isEqualTo(index == other);
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(root);
        assertThat(new InclusionProof(index, SIZE, longer).leads(LEAVES.get(index), root))
                .isFalse();
        List<Hash> shorter = proof.path().subList(0, proof.path().size() - 1);
        assertThat(new InclusionProof(index, SIZE, shorter).leads(LEAVES.get(index), root))
                .isFalse();
        assertThat(new InclusionProof(index, index, proof.path()).leads(LEAVES.get(index), root))
                .isFalse();
    }

    @Property(tries = 300)
    void aConsistencyProofWithAChangedHashConnectsNothing(
            @ForAll @IntRange(min = 1, max = SIZE - 1) int old, @ForAll @IntRange(max = 20) int position)
            throws IOException {
        ConsistencyProof proof = new TileTree(files, SIZE).consistency(old);
        List<Hash> path = new ArrayList<>(proof.path());
        path.set(position % path.size(), Hash.emptyTree());
        Hash oldRoot = SlowTree.root(LEAVES.subList(0, old));
        assertThat(new ConsistencyProof(old, SIZE, path).connects(oldRoot, SlowTree.root(LEAVES)))
                .isFalse();
        assertThat(new ConsistencyProof(SIZE, old, proof.path()).connects(SlowTree.root(LEAVES), oldRoot))
                .isFalse();
    }

    /** Narrower tiles were pruned or never written at other sizes: cut them from the ones that are there. */
    private static TileSource wide() {
        return path -> {
            TilePath asked = TilePath.parse(path);
            if (SIZE >> (8 * asked.level()) < asked.index() * TilePath.FULL + asked.width()) {
                return files.read(path);
            }
            byte[] tile = TileTree.readTile(files, TilePath.inTree(asked.level(), asked.index(), SIZE));
            return java.util.Optional.of(java.util.Arrays.copyOf(tile, asked.width() * Hash.LENGTH));
        };
    }
}
