package org.mingjian.recording.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjian.recording.erasure.ErasureRequest.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 可选的记录: the entries behind a number, by the names of their acts and without their content. */
@Component
class ErasureChoices {

    private final JdbcClient jdbc;
    private final List<ErasableCopies> copies;

    ErasureChoices(JdbcClient jdbc, List<ErasableCopies> copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** What can still be asked of an entry. */
    enum State {
        OPEN,
        WAITING,
        ERASED
    }

    /** An entry that may be chosen. */
    record Choice(UUID entryId, About about, State state) {}

    /** The entries of whatever has the number, oldest first. */
    List<Choice> find(String number, Set<UUID> agencies) {
        return copies.stream()
                .flatMap(module ->
                        module.subjects(number.strip(), agencies).stream().flatMap(subject -> entries(subject, module)))
                .toList();
    }

    /** The same entry, called as people call it. */
    About named(About about) {
        return copies.stream()
                .filter(module -> about.act().startsWith(module.module() + ":"))
                .findFirst()
                .map(module -> named(about, module))
                .orElse(about);
    }

    private static About named(About about, ErasableCopies module) {
        return new About(module.name(about.of()), module.title(about.act()), about.at(), about.index());
    }

    private Stream<Choice> entries(String subject, ErasableCopies module) {
        return jdbc
                .sql("""
                        select e.id, e.subject, e.act, e.at, i.index,
                          exists (select from recording.commitment_opening o where o.entry_id = e.id) as open,
                          exists (select from recording.erasure_request r where r.entry_id = e.id
                            and not exists (select from recording.erasure_decision d where d.request_id = r.id)) as waiting
                        from recording.entry e left join recording.entry_index i on i.entry_id = e.id
                        where e.subject = :subject and split_part(e.act, ':', 1) = :module order by e.subject_position
                        """)
                .param("subject", subject)
                .param("module", module.module())
                .query((row, number) ->
                        new Choice(row.getObject("id", UUID.class), named(About.read(row), module), state(row)))
                .list()
                .stream();
    }

    private static State state(ResultSet row) throws SQLException {
        if (!row.getBoolean("open")) {
            return State.ERASED;
        }
        return row.getBoolean("waiting") ? State.WAITING : State.OPEN;
    }
}
