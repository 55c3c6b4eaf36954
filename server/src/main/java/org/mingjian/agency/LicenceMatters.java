package org.mingjian.agency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 许可事项要素的登记: materials, conditions and validity of each matter of licensing. */
@Component
public class LicenceMatters {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final RegisterEntries entries;

    LicenceMatters(JdbcClient jdbc, Matters matters, RegisterEntries entries) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.entries = entries;
    }

    /** What is registered about a matter; empty for other kinds. */
    public Optional<LicenceMatter> find(UUID matterId) {
        return jdbc.sql("select * from agency.licence_matter where matter_id = :id")
                .param("id", matterId)
                .query((row, number) -> new LicenceMatter(
                        row.getObject("matter_id", UUID.class),
                        Rows.list(row, "materials"),
                        Rows.list(row, "conditions"),
                        row.getBoolean("substance_checked"),
                        row.getBoolean("hearing"),
                        row.getObject("validity_months", Integer.class),
                        row.getObject("promised_days", Integer.class),
                        row.getBoolean("safety")))
                .optional();
    }

    /**
     * Registers or changes it.
     *
     * @param by who does it, {@code null} when the installation itself does
     * @throws Refused when the matter is not the agency's, is none of licensing, or names something twice
     */
    @Transactional
    public LicenceMatter register(UUID agencyId, LicenceMatter matter, @Nullable Actor by) {
        check(matters.get(agencyId, matter.matterId()), matter);
        jdbc.sql("""
                        insert into agency.licence_matter (matter_id, materials, conditions, substance_checked, hearing, validity_months,
                          promised_days, safety)
                        values (:id, :materials, :conditions, :substance, :hearing, cast(:validity as int), cast(:promised as int), :safety)
                        on conflict (matter_id) do update set materials = excluded.materials, conditions = excluded.conditions,
                          substance_checked = excluded.substance_checked, hearing = excluded.hearing, validity_months = excluded.validity_months,
                          promised_days = excluded.promised_days, safety = excluded.safety
                        """).params(values(matter)).update();
        entries.record("matter:" + matter.matterId(), "registerLicenceMatter", agencyId, by, matter);
        return matter;
    }

    private static void check(Matter matter, LicenceMatter licence) {
        if (matter.kind() != EnforcementKind.LICENCE) {
            throw Refused.input("matterId", "不是行政许可事项");
        }
        if (new HashSet<>(licence.materials()).size() < licence.materials().size()) {
            throw Refused.input("materials", "材料目录中有重复的材料");
        }
        if (new HashSet<>(licence.conditions()).size() < licence.conditions().size()) {
            throw Refused.input("conditions", "许可条件中有重复的条件");
        }
    }

    private static Map<String, @Nullable Object> values(LicenceMatter matter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", matter.matterId());
        values.put("materials", Rows.array(matter.materials()));
        values.put("conditions", Rows.array(matter.conditions()));
        values.put("substance", matter.substanceChecked());
        values.put("hearing", matter.hearing());
        values.put("validity", matter.validityMonths());
        values.put("promised", matter.promisedDays());
        values.put("safety", matter.safety());
        return values;
    }
}
