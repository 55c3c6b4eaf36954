package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.tlog.Malformed;
import org.mingjian.verifier.Evidence.Run;

@Tag("G3")
class UsageTests {

    @Test
    void helpIsPrintedOnRequest() {
        Run run = Evidence.verify("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: mingjian verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--key", "a b", "a --unknown", "a --key k --key-file f", "a --key k --key k"})
    void wrongUsageExitsWithTwoAndSaysWhy(String line) {
        Run run = Evidence.verify((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Usage:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNotThereOrUnreadableIsNoVerdict(@TempDir Path directory) {
        Evidence evidence = new Evidence(directory);
        assertThat(Evidence.verify(directory.resolve("absent.json")).out()).contains("NOT_FOUND", "无法核验");
        Path receipt = evidence.write("receipt.json", evidence.receipt(1));
        assertThat(Evidence.verify(receipt, "--key", "nonsense").out()).contains("KEY_UNREADABLE");
        assertThat(Evidence.verify(evidence.write("x.txt", "x"), "--receipt", directory.resolve("x.txt"))
                        .out())
                .contains("NOT_A_RECEIPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"a\":1}x",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":nul}",
                "{\"a\" 1}",
                "{\"a\":[1 2]}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u12",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.object(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void jsonIsReadAsItIsWritten() {
        assertThat(Json.object(" {\"a\" : [1.5e3, true, null, {\"\\u4e2d\\n\":\"/\\/\"}], \"b\":-0}"))
                .hasToString("{a=[1.5e3, true, null, {中\n=//}], b=-0}");
    }
}
