package org.mingjian.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleProfile.Choice;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.problem.Provision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which profiles the agencies chose and which values they adopted, as rows. */
@Repository
class RuleProfileStore {

    private final JdbcClient jdbc;

    RuleProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> choices(UUID agency) {
        return jdbc.sql("select effective_from, profile from agency.rule_profile_choice where agency_id = :agency")
                .param("agency", agency)
                .query((row, number) ->
                        new Choice(row.getObject("effective_from", LocalDate.class), row.getString("profile")))
                .list();
    }

    List<RuleValue> adopted(UUID agency) {
        return jdbc.sql("""
                        select p.* from agency.rule_value_proposal p
                        join agency.rule_value_decision d on d.proposal_id = p.id
                        where p.agency_id = :agency and d.adopted
                        """)
                .param("agency", agency)
                .query((row, number) -> new RuleValue(
                        row.getString("rule"),
                        row.getString("value"),
                        new Provision(row.getString("source"), row.getString("article")),
                        row.getObject("effective_from", LocalDate.class),
                        null,
                        RuleProfile.OWN))
                .list();
    }

    void choose(UUID agency, Choice choice, UUID by, Instant at) {
        jdbc.sql("""
                        insert into agency.rule_profile_choice (agency_id, profile, effective_from, chosen_by, chosen_at)
                        values (:agency, :profile, :from, :by, :at)
                        """)
                .param("agency", agency)
                .param("profile", choice.profile())
                .param("from", choice.from())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
