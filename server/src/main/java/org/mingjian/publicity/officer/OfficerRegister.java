package org.mingjian.publicity.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingjian.agency.event.OfficerListed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 执法人员清单, as the agency module last told it. */
@Component
public class OfficerRegister {

    private final JdbcClient jdbc;

    OfficerRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(OfficerListed officer) {
        jdbc.sql("""
                        insert into publicity.listed_officer (officer_id, agency_name, name, post, certificate_number,
                          categories, regions, region_names, valid_until, checked_until, status)
                        values (:id, :agencyName, :name, :post, :certificate, :categories, :regions, :regionNames,
                          :validUntil, :checkedUntil, :status)
                        on conflict (officer_id) do update set agency_name = excluded.agency_name, name = excluded.name,
                          post = excluded.post, certificate_number = excluded.certificate_number,
                          categories = excluded.categories, regions = excluded.regions,
                          region_names = excluded.region_names, valid_until = excluded.valid_until,
                          checked_until = excluded.checked_until, status = excluded.status
                        """)
                .param("id", officer.officerId())
                .param("agencyName", officer.agencyName())
                .param("name", officer.name())
                .param("post", officer.post())
                .param("certificate", officer.certificateNumber())
                .param("categories", officer.categories().toArray(String[]::new))
                .param("regions", officer.regions().toArray(String[]::new))
                .param("regionNames", officer.regionNames().toArray(String[]::new))
                .param("validUntil", officer.validUntil())
                .param("checkedUntil", officer.checkedUntil())
                .param("status", officer.status())
                .update();
    }

    /** The holders of a certificate number, however it is typed; normally one. */
    public List<ListedOfficer> find(String certificate) {
        return jdbc.sql("select * from publicity.listed_officer where upper(certificate_number) = :number")
                .param("number", canonical(certificate))
                .query((row, number) -> map(row))
                .list();
    }

    /** How many may enforce on the day. */
    public long countInOffice(LocalDate today) {
        return jdbc.sql("""
                        select count(*) from publicity.listed_officer
                        where status = 'VALID' and valid_until >= :today and checked_until >= :today
                        """).param("today", today).query(Long.class).single();
    }

    /** Those who may enforce on the day, by agency and certificate number, so many behind the offset. */
    public List<ListedOfficer> inOffice(LocalDate today, long offset, int limit) {
        return jdbc.sql("""
                        select * from publicity.listed_officer
                        where status = 'VALID' and valid_until >= :today and checked_until >= :today
                        order by agency_name, certificate_number limit :limit offset :offset
                        """)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> map(row))
                .list();
    }

    private static String canonical(String certificate) {
        return Normalizer.normalize(certificate, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static ListedOfficer map(ResultSet row) throws SQLException {
        return new ListedOfficer(
                row.getString("agency_name"),
                row.getString("name"),
                row.getString("post"),
                row.getString("certificate_number"),
                List.of((String[]) row.getArray("categories").getArray()),
                List.of((String[]) row.getArray("region_names").getArray()),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("checked_until", LocalDate.class),
                row.getString("status"));
    }
}
