package org.mingjian.recording.keys;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.log.LogPublisher;
import org.mingjian.recording.recovery.Proposal.Authority;
import org.mingjian.recording.recovery.TwoPersons;
import org.mingjian.recording.witness.NeighbouringWitness;
import org.mingjian.tlog.note.NoteSigner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 更换密钥、停用泄露的密钥, by two persons of different kinds of office. The old key's statement is in the record before
 * the next one signs; no checkpoint is signed between.
 */
@Component
public class KeyChanges {

    private final KeyProposalRows rows;
    private final KeyTerms terms;
    private final KeyDeclaration declaration;
    private final LogPublisher publisher;
    private final NeighbouringWitness neighbour;
    private final Clock clock;

    KeyChanges(
            KeyProposalRows rows,
            KeyTerms terms,
            KeyDeclaration declaration,
            LogPublisher publisher,
            NeighbouringWitness neighbour,
            Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.declaration = declaration;
        this.publisher = publisher;
        this.neighbour = neighbour;
        this.clock = clock;
    }

    /** What waits for a second person. */
    public List<KeyProposal> open() {
        return rows.open();
    }

    /**
     * The first person's word.
     *
     * @param vkey the key, of those of today's log; without {@code leakedFrom} only the one that signs now
     * @param leakedFrom the smallest size for which a leaked key counts no longer, {@code null} to replace it as planned
     */
    @Transactional
    public KeyProposal propose(String vkey, @Nullable Long leakedFrom, String reason, KeyProposal.By by) {
        terms.require(vkey, leakedFrom);
        KeyProposal proposal = new KeyProposal(UUID.randomUUID(), clock.instant(), by, vkey, leakedFrom, reason);
        rows.keep(proposal);
        return proposal;
    }

    /** The second person's word: the next checkpoint is signed by the key that follows. */
    @Transactional
    public RecordedEntry confirm(UUID id, RecordActor by, Authority authority) {
        terms.lock();
        KeyProposal proposal = rows.open().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
        TwoPersons.require(proposal.by().officerId(), proposal.by().authority(), by, authority);
        terms.require(proposal.vkey(), proposal.leakedFrom());
        KeyDeclaration.Declared declared = declaration.record(proposal, by);
        KeyProposal.By second = new KeyProposal.By(by.officerId(), by.name(), authority);
        rows.confirm(
                proposal, second, OffsetDateTime.now(clock), declared.entry().id());
        declared.next().ifPresent(this::afterCommit);
        return declared.entry();
    }

    private void afterCommit(NoteSigner next) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publisher.beginAnew(next);
                neighbour.follow(next.key());
            }
        });
    }
}
