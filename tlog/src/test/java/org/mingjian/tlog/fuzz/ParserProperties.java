package org.mingjian.tlog.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds themselves, and thousands of them with bytes flipped, cut, doubled and put together, the same in every run. */
@Tag("G1")
class ParserProperties {

    private static final int ROUNDS = 3_000;
    private static final byte[][] PIECES = {
        {'\n'},
        {'\n', '\n'},
        {'\r'},
        {'+'},
        {' '},
        {'='},
        {0},
        {(byte) 0xff},
        "\u2014 ".getBytes(StandardCharsets.UTF_8),
        "9223372036854775808".getBytes(StandardCharsets.UTF_8),
        "\u3000".getBytes(StandardCharsets.UTF_8)
    };

    @ParameterizedTest
    @EnumSource
    void whatIsReadComesBackOrIsRefused(Parser parser) throws IOException {
        SplittableRandom random = new SplittableRandom(parser.ordinal());
        List<byte[]> seeds = Seeds.of(parser);
        seeds.forEach(parser::check);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] input = seeds.get(random.nextInt(seeds.size()));
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                input = changed(input, seeds, random);
            }
            parser.check(input);
        }
    }

    private static byte[] changed(byte[] input, List<byte[]> seeds, SplittableRandom random) {
        int at = random.nextInt(input.length + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(input, at);
            case 1 -> joined(input, at, PIECES[random.nextInt(PIECES.length)], at);
            case 2 -> flipped(input, at, random);
            default -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                int from = random.nextInt(other.length + 1);
                yield joined(input, at, Arrays.copyOfRange(other, from, random.nextInt(from, other.length + 1)), at);
            }
        };
    }

    private static byte[] flipped(byte[] input, int at, SplittableRandom random) {
        byte[] flipped = input.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] input, int until, byte[] piece, int from) {
        byte[] joined = Arrays.copyOf(input, until + piece.length + input.length - from);
        System.arraycopy(piece, 0, joined, until, piece.length);
        System.arraycopy(input, from, joined, until + piece.length, input.length - from);
        return joined;
    }
}
