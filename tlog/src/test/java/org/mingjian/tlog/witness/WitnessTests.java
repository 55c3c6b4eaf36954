package org.mingjian.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/** A witness cosigns what continues the tree that it knows, and answers everything else as C2SP tlog-witness says. */
@Tag("G1")
class WitnessTests {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);
    private static final GrowingLog LOG = new GrowingLog("log.example/witnessed", 1);
    private static final List<Cosigner> COSIGNERS = List.of(
            Cosigner.ed25519("witness.example", new FixedRandom(2)),
            Cosigner.mlDsa44("witness.example", new FixedRandom(3)));

    @TempDir
    Path directory;

    private FileWitnessState state;
    private Witness witness;

    @BeforeEach
    void openTheWitness() throws IOException {
        state = new FileWitnessState(directory.resolve("state"));
        witness = witness(state);
    }

    private static Witness witness(WitnessState state) {
        return new Witness(COSIGNERS, Map.of(LOG.origin(), List.of(LOG.signer().key())), state, CLOCK);
    }

    private Answer ask(String request) throws IOException {
        return witness.addCheckpoint(request.getBytes(StandardCharsets.UTF_8));
    }

    private void know(long size) throws IOException {
        assertThat(ask(LOG.request(0, size)).status()).isEqualTo(Answer.COSIGNED);
    }

    @Test
    void whatGrowsIsCosignedByEveryKeyOfTheWitness() throws IOException {
        long known = 0;
        for (long size : new long[] {0, 1, 1, 7, 8, 300}) {
            Answer answer = ask(LOG.request(known, size));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.cosignatures(
                            LOG.checkpoint(size),
                            COSIGNERS.stream().map(Cosigner::key).toList()))
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.time()).isEqualTo(CLOCK.instant()));
            known = size;
        }
    }

    @Test
    void anotherOldSizeIsAConflictThatTellsTheKnownSize() throws IOException {
        assertThat(ask(LOG.request(3, 5))).isEqualTo(new Answer(409, "0\n"));
        know(5);
        Answer answer = ask(LOG.request(3, 7));
        assertThat(answer).isEqualTo(new Answer(409, "5\n"));
        assertThat(answer.mediaType()).isEqualTo("text/x.tlog.size");
        assertThat(answer.knownSize()).isEqualTo(5);
        assertThat(ask(LOG.request(0, 4)).status()).isEqualTo(409);
    }

    @Test
    void aForkIsNotCosigned() throws IOException {
        know(5);
        GrowingLog forked = new GrowingLog(LOG.origin(), 1, "other");
        assertThat(ask(forked.request(5, 5)).status()).isEqualTo(422);
        assertThat(ask(forked.request(5, 9)).status()).isEqualTo(422);
        assertThat(state.latest(LOG.origin()).orElseThrow().text())
                .isEqualTo(LOG.checkpoint(5).text());
    }

    @Test
    void aProofThatIsTooShortTooLongOrOfAnotherTreeIsNotConsistent() throws IOException {
        assertThat(ask(LOG.request(0, 5)
                                .replaceFirst("\n\n", "\n" + Hash.emptyTree().base64() + "\n\n"))
                        .status())
                .isEqualTo(422);
        know(5);
        AddCheckpoint good = AddCheckpoint.parse(LOG.request(5, 12));
        List<Hash> longer = new ArrayList<>(good.proof());
        longer.add(Hash.emptyTree());
        List<Hash> shorter = good.proof().subList(1, good.proof().size());
        for (List<Hash> proof : List.of(longer, shorter, List.<Hash>of())) {
            assertThat(ask(new AddCheckpoint(5, proof, good.checkpoint()).text())
                            .status())
                    .isEqualTo(422);
        }
        AddCheckpoint same = new AddCheckpoint(5, List.of(Hash.emptyTree()), LOG.checkpoint(5));
        assertThat(ask(same.text()).status()).isEqualTo(422);
    }

    @Test
    void anEmptyTreeWithAnotherRootIsNotConsistent() throws IOException {
        SignedNote forged = LOG.signer().sign(new Checkpoint(LOG.origin(), 0, Hash.plain(new byte[1])).text());
        assertThat(ask(new AddCheckpoint(0, List.of(), forged).text()).status()).isEqualTo(422);
    }

    @Test
    void anUnknownLogAnUnknownKeyAndABadSignatureAreRefused() throws IOException {
        GrowingLog stranger = new GrowingLog("log.example/stranger", 9);
        assertThat(ask(stranger.request(0, 5)).status()).isEqualTo(404);
        NoteSigner thief = NoteSigner.generate(LOG.origin(), new FixedRandom(99));
        String text = LOG.checkpoint(5).text();
        assertThat(ask(new AddCheckpoint(0, List.of(), thief.sign(text)).text()).status())
                .isEqualTo(403);
        SignedNote spoilt = new SignedNote(text, LOG.checkpoint(6).signatures());
        assertThat(ask(new AddCheckpoint(0, List.of(), spoilt).text()).status()).isEqualTo(403);
        SignedNote half = LOG.checkpoint(5).with(LOG.checkpoint(6).signatures());
        assertThat(ask(new AddCheckpoint(0, List.of(), half).text()).status()).isEqualTo(403);
        SignedNote more = LOG.checkpoint(5).with(thief.sign(text).signatures());
        assertThat(ask(new AddCheckpoint(0, List.of(), more).text()).status()).isEqualTo(200);
    }

    @Test
    void aMalformedRequestAndALargerOldSizeAreBadRequests() throws IOException {
        String good = LOG.request(0, 5);
        AddCheckpoint larger = new AddCheckpoint(6, List.of(), LOG.checkpoint(5));
        for (String bad : List.of(
                "",
                good.replace("old 0", "old 00"),
                good.replace("old 0", "old -1"),
                good.replace("old 0", "old 9223372036854775808"),
                good.replace("old ", "Old "),
                good.replace("old 0\n", "old 0\r\n"),
                good.replaceFirst("\n\n", "\n" + (Hash.emptyTree().base64() + "\n").repeat(64) + "\n"),
                good.replaceFirst("\n\n", "\nAAAA\n\n"),
                good.substring(0, good.length() - 1),
                larger.text())) {
            assertThat(ask(bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(witness.addCheckpoint(new byte[] {'o', 'l', 'd', (byte) 0xff})
                        .status())
                .isEqualTo(400);
        assertThat(witness.addCheckpoint(new byte[AddCheckpoint.LONGEST + 1]).status())
                .isEqualTo(400);
    }

    @Test
    void whatWasCosignedIsRememberedByTheNextProcess() throws IOException {
        know(5);
        assertThatThrownBy(() -> new FileWitnessState(directory.resolve("state")))
                .isInstanceOf(IOException.class);
        state.close();
        try (FileWitnessState again = new FileWitnessState(directory.resolve("state"))) {
            witness = witness(again);
            assertThat(ask(LOG.request(0, 3))).isEqualTo(new Answer(409, "5\n"));
            assertThat(ask(LOG.request(5, 9)).status()).isEqualTo(200);
        }
    }

    @Test
    void aDamagedStateCosignsNothing() throws IOException {
        know(5);
        Path file = directory
                .resolve("state")
                .resolve(Hash.plain(LOG.origin().getBytes(StandardCharsets.UTF_8))
                        .hex())
                .resolve("checkpoint");
        String stored = Files.readString(file);
        for (String damaged : List.of(stored.replace("\n5\n", "\n3\n"), "", stored.substring(5))) {
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> ask(LOG.request(3, 7))).isInstanceOf(IOException.class);
        }
        Files.writeString(file, stored);
        assertThat(ask(LOG.request(5, 7)).status()).isEqualTo(200);
    }

    @Test
    void anotherRequestThatCameBetweenWinsAndTheFirstIsAConflict() throws IOException {
        know(5);
        WitnessState raced = new WitnessState() {
            @Override
            public java.util.Optional<SignedNote> latest(String origin) throws IOException {
                return state.latest(origin);
            }

            @Override
            public boolean replace(String origin, java.util.Optional<SignedNote> expected, SignedNote next)
                    throws IOException {
                assertThat(ask(LOG.request(5, 9)).status()).isEqualTo(200);
                return state.replace(origin, expected, next);
            }
        };
        Answer late = witness(raced).addCheckpoint(LOG.request(5, 7).getBytes(StandardCharsets.UTF_8));
        assertThat(late).isEqualTo(new Answer(409, "9\n"));
    }

    @Test
    void aRequestAndAnAnswerTravelAsFiles() throws IOException {
        Path request = Files.writeString(directory.resolve("request"), LOG.request(0, 5));
        Path answer = Files.writeString(
                directory.resolve("answer"),
                witness.addCheckpoint(Files.readAllBytes(request)).text());
        Answer read = Answer.parse(Files.readString(answer));
        assertThat(read.cosignatures(
                        LOG.checkpoint(5), List.of(COSIGNERS.getFirst().key())))
                .hasSize(1);
    }
}
