package org.mingjian.casework.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Step;

/**
 * 表的文本: the rows of a procedure in one canonical form, so that two people can tell by a hash whether they look at the
 * same table. A line a row, UTF-8, line feeds; stages in their order, everything else as in the table.
 */
public final class TableText {

    private TableText() {}

    /** The text. */
    public static String of(List<Step> rows) {
        return rows.stream().map(TableText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Lower-case hexadecimal SHA-256 of the text. */
    public static String sha256(List<Step> rows) {
        try {
            byte[] text = of(rows).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(Step row) {
        return String.join(
                " | ",
                row.act().word(),
                names(row.from().stream().sorted().toList()),
                names(row.to().stream().sorted().toList()),
                row.office().name(),
                row.provision().toString(),
                row.needs().stream().map(Policy::rule).collect(Collectors.joining(",")),
                names(row.papers()),
                names(row.starts()),
                names(row.stops()),
                row.publishes() ? "publishes" : "");
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
