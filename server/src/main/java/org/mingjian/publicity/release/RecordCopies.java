package org.mingjian.publicity.release;

import java.util.List;
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
    public Erasing prepare(UUID entryId, String subject) {
        boolean withdrawn = jdbc.sql(
                        "select exists (select from publicity.public_record where id = :id and state = 'WITHDRAWN')")
                .param("id", UUID.fromString(subject.substring("publicRecord:".length())))
                .query(Boolean.class)
                .single();
        if (!withdrawn) {
            throw Refused.byLaw("WithdrawnFirst", "公示信息尚未撤下,请先撤下公示页,再申请删除记录内容", LAW);
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
