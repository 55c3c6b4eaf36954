package org.mingjian.recording.recovery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.recovery.Proposal.Authority;
import org.mingjian.recording.recovery.Proposal.Decision;
import org.mingjian.tlog.note.NoteSigner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 恢复声明: two persons of different kinds of office declare what was lost. Then another log begins under a new name and
 * key: no name ever has two roots for one size.
 */
@Component
public class Recoveries {

    private final ProposalRows rows;
    private final Halts halts;
    private final Declaration declaration;
    private final Clock clock;

    Recoveries(ProposalRows rows, Halts halts, Declaration declaration, Clock clock) {
        this.rows = rows;
        this.halts = halts;
        this.declaration = declaration;
        this.clock = clock;
    }

    /** What waits for a second person. */
    public List<Proposal> open() {
        return rows.open();
    }

    /** The first person's word. */
    @Transactional
    public Proposal propose(Decision decision, String reason, RecordActor by, Authority authority) {
        require(decision);
        Proposal proposal = new Proposal(
                UUID.randomUUID(), clock.instant(), by.officerId(), by.name(), authority, decision, reason);
        rows.keep(proposal);
        return proposal;
    }

    /** The second person's word: from here on checkpoints are signed again. */
    @Transactional
    public RecordedEntry confirm(UUID id, RecordActor by, Authority authority) {
        Proposal proposal = rows.open().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
        TwoPersons.require(proposal.by(), proposal.authority(), by, authority);
        List<Halt> reasons = require(proposal.decision());
        @Nullable NoteSigner next = proposal.decision() == Decision.NEW_LOG ? declaration.prepare() : null;
        RecordedEntry entry = declaration.record(proposal, by, reasons, next);
        rows.confirm(proposal, by, authority, OffsetDateTime.now(clock), entry.id());
        reasons.forEach(halt -> halts.resolve(halt.id(), proposal.id()));
        if (next != null) {
            declaration.end(largest(reasons), next, entry.id());
            afterCommit(() -> declaration.begin(next));
        }
        return entry;
    }

    private List<Halt> require(Decision decision) {
        List<Halt> reasons = halts.open();
        if (reasons.isEmpty()) {
            throw Refused.conflict("存证日志正常签署，没有需要恢复的情况");
        }
        if (decision == Decision.FALSE_ALARM && reasons.stream().anyMatch(Halt::proven)) {
            throw Refused.conflict("有本日志自己的签名为证，不能按误报处理；须声明丢失并启用新日志");
        }
        return reasons;
    }

    private static Halt largest(List<Halt> reasons) {
        return reasons.stream()
                .max(Comparator.comparing(Halt::proven).thenComparing(Halt::knownSize))
                .orElseThrow();
    }

    private static void afterCommit(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }
}
