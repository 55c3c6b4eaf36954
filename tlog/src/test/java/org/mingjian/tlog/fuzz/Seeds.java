package org.mingjian.tlog.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.Sm2Signer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the fuzzers begin with: the inputs of the golden vectors, and what was ever found. */
final class Seeds {

    private static final Path VECTORS = Path.of("vectors");
    private static final Path FOUND = Path.of("src", "test", "fuzz");
    private static final JsonMapper JSON = new JsonMapper();

    private Seeds() {}

    /** The seeds of a parser; what a fuzzer found is put into {@code src/test/fuzz/<parser>} and stays among them. */
    static List<byte[]> of(Parser parser) throws IOException {
        List<byte[]> seeds = new ArrayList<>(fromVectors(parser));
        Path found = FOUND.resolve(parser.word());
        if (Files.isDirectory(found)) {
            try (Stream<Path> files = Files.list(found)) {
                for (Path file : files.sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    private static List<byte[]> fromVectors(Parser parser) throws IOException {
        return switch (parser) {
            case CHECKPOINT -> base64("checkpoint", "text");
            case NOTE -> base64("note", "note");
            case SIGNATURE, COSIGNATURE -> base64("cosignature", "line");
            case VKEY -> text("vkey", "vkey");
            case PRIVATE_KEY -> privateKeys();
            case TILE_PATH -> text("tile-path", "path");
            case ENTRY_BUNDLE -> bundles();
            case PROOF -> base64("proof", "proof");
            case WITNESS_REQUEST -> base64("witness-request", "request");
            case WITNESS_ANSWER -> List.of(bytes("409\n5\n"), bytes("200\n\u2014 w AAAAAAAA\n"));
        };
    }

    private static List<byte[]> privateKeys() {
        return List.of(
                bytes(NoteSigner.generate("n", new FixedRandom(1)).privateText()),
                bytes(Cosigner.ed25519("n", new FixedRandom(1)).privateText()),
                bytes(Cosigner.mlDsa44("n", new FixedRandom(1)).privateText()),
                bytes(Sm2Signer.generate("n", new FixedRandom(1)).privateText()));
    }

    private static List<byte[]> bundles() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (JsonNode input : inputs("entry-bundle")) {
            byte[] bundle = CanonicalBase64.decode(input.get("bundle").asString());
            byte[] seed = new byte[bundle.length + 1];
            seed[0] = (byte) input.get("count").asInt();
            System.arraycopy(bundle, 0, seed, 1, bundle.length);
            seeds.add(seed);
        }
        return seeds;
    }

    private static List<byte[]> base64(String kind, String name) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (JsonNode input : inputs(kind)) {
            try {
                seeds.add(CanonicalBase64.decode(input.get(name).asString()));
            } catch (Malformed e) {
                seeds.add(bytes(input.get(name).asString()));
            }
        }
        return seeds;
    }

    private static List<byte[]> text(String kind, String name) throws IOException {
        return inputs(kind).stream()
                .map(input -> bytes(input.get(name).asString()))
                .toList();
    }

    private static List<JsonNode> inputs(String kind) throws IOException {
        List<JsonNode> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(VECTORS.resolve(kind))) {
            for (Path file : files.sorted().toList()) {
                inputs.add(JSON.readTree(Files.readString(file)).get("input"));
            }
        }
        return inputs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
