package org.mingjian.casework;

import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.history.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 检查发现的案源: what an inspection found begins a case of penalty, and each knows the other. */
@Component
public class InspectionLeads {

    private final Casework casework;
    private final JdbcClient jdbc;

    InspectionLeads(Casework casework, JdbcClient jdbc) {
        this.casework = casework;
        this.jdbc = jdbc;
    }

    /** That an inspection found what is to be registered as a lead by this officer. */
    record Found(UUID inspectionId, RegisterLead lead, Actor actor) {}

    /**
     * A case on the other side.
     *
     * @param number the number of the case, that of its registration while it has no other
     */
    public record Linked(UUID id, String number, String title, String stageTitle) {}

    /** Registers the lead in the transaction of the act that found it: both are there, or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void register(Found found) {
        UUID lead = casework.register(found.lead(), found.actor()).caseId();
        jdbc.sql("insert into casework.inspection_lead (lead_id, inspection_id) values (:lead, :inspection)")
                .param("lead", lead)
                .param("inspection", found.inspectionId())
                .update();
    }

    /** The leads that an inspection found, the oldest first. */
    public List<Linked> foundBy(UUID inspectionId) {
        return linked("""
                select f.id, coalesce(f.case_number, f.lead_number) as number, f.title, f.stage
                  from casework.inspection_lead l join casework.case_file f on f.id = l.lead_id
                 where l.inspection_id = :id order by f.registered_at
                """, inspectionId);
    }

    /** The inspection that found a lead; empty when none did. */
    public List<Linked> behind(UUID leadId) {
        return linked("""
                select f.id, coalesce(f.case_number, f.lead_number) as number, f.title, f.stage
                  from casework.inspection_lead l join casework.case_file f on f.id = l.inspection_id
                 where l.lead_id = :id
                """, leadId);
    }

    private List<Linked> linked(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> new Linked(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        Stage.valueOf(row.getString("stage")).title()))
                .list();
    }
}
