package org.mingjian.publicity.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.Fen;

/** 开放数据的一页: public records for machines, newest first, with every withdrawal that a copy must follow. */
record RecordList(
        long total,
        long page,
        long pages,
        @Nullable String next,
        List<Item> records,
        List<RecordPages.Gone> withdrawn) {

    /** A record in the list; the whole of it is at {@code data}. Money in yuan. */
    record Item(
            String slug,
            String documentNumber,
            String title,
            String agency,
            String party,
            @Nullable String creditCode,
            List<String> penaltyKinds,
            BigDecimal fineYuan,
            BigDecimal confiscatedYuan,
            LocalDate decidedOn,
            String publishedAt,
            @Nullable LocalDate publicUntil,
            String summary,
            String page,
            String data) {

        static Item of(ListedRecord record) {
            String page = "/records/" + record.slug();
            return new Item(
                    record.slug(),
                    record.documentNumber(),
                    record.title(),
                    record.agencyName(),
                    record.partyName(),
                    record.partyCode(),
                    record.penaltyKinds(),
                    new Fen(record.fineFen()).yuan(),
                    new Fen(record.confiscatedFen()).yuan(),
                    record.decidedOn(),
                    record.publishedAt().toString(),
                    record.publicUntil(),
                    record.summary(),
                    page,
                    page + ".json");
        }
    }
}
