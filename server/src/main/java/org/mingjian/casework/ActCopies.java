package org.mingjian.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.erasure.ErasableCopies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 办案记录的内容副本: an act's row says what its entry commits to, and the case's history is read from it. What a person
 * typed is erased; what the procedure follows from stays. While a case goes on the law needs all of it.
 */
@Component
class ActCopies implements ErasableCopies {

    private static final Provision KEPT = new Provision("个人信息保护法", "第四十七条第二款");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CaseNumbers numbers;

    ActCopies(JdbcClient jdbc, JsonMapper json, CaseNumbers numbers) {
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Copy(UUID id, UUID caseId, String kind, String content, Stage stage) {}

    @Override
    public String module() {
        return "casework";
    }

    @Override
    public List<String> subjects(String number, Set<UUID> agencies) {
        return numbers.find(number, agencies).stream().map(Casework::subject).toList();
    }

    @Override
    public String name(String subject) {
        return "案件 " + numbers.of(caseId(subject));
    }

    @Override
    public String title(String act) {
        String word = act.substring(act.indexOf(':') + 1);
        return ActKind.withWord(word).map(ActKind::title).orElse(word);
    }

    private static UUID caseId(String subject) {
        return UUID.fromString(subject.substring("case:".length()));
    }

    @Override
    public Erasing prepare(UUID entryId, String subject) {
        Copy copy = find(entryId, caseId(subject));
        if (Procedures.open().contains(copy.stage())) {
            throw Refused.byLaw("StillNeeded", "案件尚未办结，办案所需的内容依法须保存，办结后再申请", KEPT);
        }
        String remainder = json.writeValueAsString(ErasedText.of(json.readTree(copy.content())));
        return new OfAct(copy, remainder, hash(remainder));
    }

    private Copy find(UUID entryId, UUID caseId) {
        return jdbc.sql("""
                        select a.id, a.case_id, a.kind, a.content::text as content, c.stage
                        from casework.act a join casework.case_file c on c.id = a.case_id
                        where a.case_id = :case and a.entry_id = :entry
                        """)
                .param("case", caseId)
                .param("entry", entryId)
                .query((row, number) -> new Copy(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("kind"),
                        row.getString("content"),
                        Stage.valueOf(row.getString("stage"))))
                .optional()
                .orElseThrow(Refused::notFound);
    }

    /** The database's own form of the content is what is checked later. */
    private String hash(String content) {
        return jdbc.sql("select encode(sha256(convert_to(cast(:content as jsonb)::text, 'UTF8')), 'hex')")
                .param("content", content)
                .query(String.class)
                .single();
    }

    private final class OfAct implements Erasing {

        private final Copy copy;
        private final String content;
        private final String sha256;

        OfAct(Copy copy, String content, String sha256) {
            this.copy = copy;
            this.content = content;
            this.sha256 = sha256;
        }

        @Override
        public List<Attachment> remainder() {
            return List.of(new Attachment("remainder", copy.id(), sha256));
        }

        @Override
        public void apply() {
            jdbc.sql("select casework.erase_act(:id, cast(:content as jsonb))")
                    .param("id", copy.id())
                    .param("content", content)
                    .query(row -> {});
            if (copy.kind().equals(ActKind.REGISTER_LEAD.word())) {
                jdbc.sql("""
                                update casework.case_file set title = :mark, party_name = :mark, party_code = :mark
                                where id = :case
                                """)
                        .param("mark", ErasedText.MARK)
                        .param("case", copy.caseId())
                        .update();
            }
        }
    }
}
