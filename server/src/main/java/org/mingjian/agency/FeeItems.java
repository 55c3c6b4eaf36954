package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收费目录清单: the items and standards of the matters of fees; a standard is never changed, only ended. */
@Component
public class FeeItems {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final RegisterEntries entries;

    FeeItems(JdbcClient jdbc, Matters matters, RegisterEntries entries) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.entries = entries;
    }

    /** Every item of a matter of the agency, the newest first. @throws Refused when the matter is another's */
    public List<FeeItem> of(UUID agencyId, UUID matterId) {
        return rows(matters.get(agencyId, matterId).id());
    }

    /** The item that may be charged for on a day, by the newest standard; empty when the list has none. */
    public Optional<FeeItem> chargeable(UUID matterId, String name, LocalDate day) {
        return rows(matterId).stream()
                .filter(item -> item.name().equals(name) && item.chargeableOn(day))
                .findFirst();
    }

    private List<FeeItem> rows(UUID matterId) {
        return jdbc.sql("select * from agency.fee_item where matter_id = :matter order by valid_from desc, name")
                .param("matter", matterId)
                .query((row, number) -> item(row))
                .list();
    }

    /**
     * Puts an item on the list, or ends one that is there.
     *
     * @param by who does it, {@code null} when the installation itself does
     * @throws Refused when the matter is another agency's or none of fees, or a standard would be changed
     */
    @Transactional
    public FeeItem list(UUID agencyId, FeeItem item, @Nullable Actor by) {
        if (matters.get(agencyId, item.matterId()).kind() != EnforcementKind.FEE) {
            throw Refused.input("matterId", "该事项不是行政收费事项");
        }
        if (item.validTo() != null && item.validTo().isBefore(item.validFrom())) {
            throw Refused.input("validTo", "有效期的终止日期早于起始日期");
        }
        int written = jdbc.sql("""
                        insert into agency.fee_item (matter_id, name, standard_fen, unit, basis_source, basis_article,
                            valid_from, valid_to, published_on)
                        values (:matter, :name, :standard, :unit, :source, :article, :from, :to, :published)
                        on conflict (matter_id, name, valid_from) do update set valid_to = excluded.valid_to
                          where fee_item.standard_fen = excluded.standard_fen and fee_item.unit = excluded.unit
                        """)
                .param("matter", item.matterId())
                .param("name", item.name())
                .param("standard", item.standardFen())
                .param("unit", item.unit())
                .param("source", item.basis().source())
                .param("article", item.basis().article())
                .param("from", item.validFrom())
                .param("to", item.validTo(), Types.DATE)
                .param("published", item.publishedOn())
                .update();
        if (written == 0) {
            throw Refused.input("standardFen", "已登记的收费标准不能改动，应当以新的起始日期另行登记");
        }
        entries.record("feeItem:" + item.matterId(), "listFeeItem", agencyId, by, item);
        return item;
    }

    private static FeeItem item(ResultSet row) throws SQLException {
        return new FeeItem(
                row.getObject("matter_id", UUID.class),
                row.getString("name"),
                row.getLong("standard_fen"),
                row.getString("unit"),
                new Provision(row.getString("basis_source"), row.getString("basis_article")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("published_on", LocalDate.class));
    }
}
