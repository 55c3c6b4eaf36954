package org.mingjian.agency;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 行政检查事项清单: the rows of the matters of inspection; every change is recorded. */
@Component
public class InspectionItems {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final RegisterEntries entries;

    InspectionItems(JdbcClient jdbc, Matters matters, RegisterEntries entries) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.entries = entries;
    }

    /** The row of a matter; empty when it is not on the list. */
    public Optional<InspectionItem> find(UUID matterId) {
        return jdbc.sql("select * from agency.inspection_item where matter_id = :matter")
                .param("matter", matterId)
                .query(InspectionItem.class)
                .optional();
    }

    /** The row of a matter of the agency; empty when it is not on the list. @throws Refused when the matter is another's */
    public Optional<InspectionItem> of(UUID agencyId, UUID matterId) {
        return find(matters.get(agencyId, matterId).id());
    }

    /**
     * Publishes or changes the row of a matter of the agency.
     *
     * @param by who does it, {@code null} when the installation itself does
     * @throws Refused when the matter is another agency's or does not empower to inspect
     */
    @Transactional
    public InspectionItem list(UUID agencyId, InspectionItem item, @Nullable Actor by) {
        if (matters.get(agencyId, item.matterId()).kind() != EnforcementKind.INSPECTION) {
            throw Refused.input("matterId", "该事项不是行政检查事项");
        }
        jdbc.sql("""
                        insert into agency.inspection_item (matter_id, objects, content, way, yearly_cap, draw_percent, basis,
                            published_on, withdrawn_on)
                        values (:matter, :objects, :content, :way, :cap, :percent, :basis, :published, :withdrawn)
                        on conflict (matter_id) do update set objects = excluded.objects, content = excluded.content,
                            way = excluded.way, yearly_cap = excluded.yearly_cap, draw_percent = excluded.draw_percent,
                            basis = excluded.basis, published_on = excluded.published_on, withdrawn_on = excluded.withdrawn_on
                        """)
                .param("matter", item.matterId())
                .param("objects", item.objects())
                .param("content", item.content())
                .param("way", item.way())
                .param("cap", item.yearlyCap(), java.sql.Types.INTEGER)
                .param("percent", item.drawPercent(), java.sql.Types.INTEGER)
                .param("basis", item.basis())
                .param("published", item.publishedOn())
                .param("withdrawn", item.withdrawnOn(), java.sql.Types.DATE)
                .update();
        entries.record("inspectionItem:" + item.matterId(), "listInspectionItem", agencyId, by, item);
        return item;
    }
}
