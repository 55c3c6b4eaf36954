package org.mingjian.publicity.portal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.Tombstone;

/** The records as a table for spreadsheets: columns as in the 双公示 tables, money in 万元, nothing that acts as a formula. */
final class CsvExport {

    private static final List<String> COLUMNS = List.of(
            "索引号",
            "行政相对人名称",
            "统一社会信用代码",
            "行政处罚决定书文号",
            "案件名称",
            "处罚类别",
            "罚款金额(万元)",
            "没收金额(万元)",
            "处罚决定日期",
            "处罚机关",
            "公示日期",
            "公示截止期",
            "状态",
            "撤下事由",
            "依据文书");
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

    private CsvExport() {}

    static byte[] of(List<ListedRecord> records, List<Tombstone> tombstones) {
        String rows = Stream.of(
                        Stream.of(row(COLUMNS.toArray(String[]::new))),
                        records.stream().map(CsvExport::row),
                        tombstones.stream().map(CsvExport::row))
                .flatMap(each -> each)
                .collect(Collectors.joining());
        return ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(ListedRecord record) {
        return row(
                record.slug(),
                record.partyName(),
                record.partyCode(),
                record.documentNumber(),
                record.title(),
                String.join(";", record.penaltyKinds()),
                tenThousands(record.fineFen()),
                tenThousands(record.confiscatedFen()),
                record.decidedOn().toString().replace('-', '/'),
                record.agencyName(),
                LegalDates.on(record.publishedAt()).toString().replace('-', '/'),
                record.publicUntil() == null
                        ? ""
                        : record.publicUntil().toString().replace('-', '/'),
                "已公示",
                "",
                "");
    }

    private static String row(Tombstone tombstone) {
        String on = LegalDates.on(tombstone.publishedAt()).toString().replace('-', '/');
        return row(
                tombstone.slug(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                tombstone.agencyName(),
                on,
                "",
                "已撤下",
                tombstone.ground().title(),
                tombstone.document());
    }

    private static String tenThousands(long fen) {
        return BigDecimal.valueOf(fen, 6).toPlainString();
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells)
                        .map(cell -> quoted(Objects.requireNonNullElse(cell, "")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String quoted(String cell) {
        String safe = !cell.isEmpty()
                        && FORMULA_STARTS.indexOf(
                                        cell.stripLeading().isEmpty()
                                                ? cell.charAt(0)
                                                : cell.stripLeading().charAt(0))
                                >= 0
                ? "'" + cell
                : cell;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
