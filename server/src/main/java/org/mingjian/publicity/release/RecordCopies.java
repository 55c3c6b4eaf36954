package org.mingjian.publicity.release;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.erasure.ErasableCopies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 公示信息的内容副本: a withdrawal has erased facts, spans and page already; before it there is nothing to erase apart. */
@Component
class RecordCopies implements ErasableCopies {

    private static final Provision LAW = new Provision("个人信息保护法", "第四十七条");

    private final JdbcClient jdbc;

    RecordCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "publicity";
    }

    @Override
    public List<String> subjects(String number, Set<UUID> agencies) {
        return jdbc
                .sql("""
                        select id from publicity.public_record
                        where (slug = :number or document_number = :number) and agency_id in (:agencies) order by id
                        """)
                .param("number", number)
                .param("agencies", agencies)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(Journal::subject)
                .toList();
    }

    @Override
    public String name(String subject) {
        return "公示信息 "
                + jdbc.sql("select slug from publicity.public_record where id = :id")
                        .param("id", recordId(subject))
                        .query(String.class)
                        .single();
    }

    @Override
    public String title(String act) {
        return Arrays.stream(Step.values())
                .filter(step -> act.equals("publicity:" + step.word()))
                .map(Step::title)
                .findFirst()
                .orElse("生成公示草稿");
    }

    private static UUID recordId(String subject) {
        return UUID.fromString(subject.substring("publicRecord:".length()));
    }

    @Override
    public Erasing prepare(UUID entryId, String subject) {
        boolean withdrawn = jdbc.sql(
                        "select exists (select from publicity.public_record where id = :id and state = 'WITHDRAWN')")
                .param("id", recordId(subject))
                .query(Boolean.class)
                .single();
        if (!withdrawn) {
            throw Refused.byLaw("WithdrawnFirst", "公示信息尚未撤下，请先撤下公示页，再申请删除记录内容", LAW);
        }
        return new Nothing();
    }

    private static final class Nothing implements Erasing {

        @Override
        public List<Attachment> remainder() {
            return List.of();
        }

        @Override
        public void apply() {
            // The withdrawal did it.
        }
    }
}
