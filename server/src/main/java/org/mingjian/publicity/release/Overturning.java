package org.mingjian.publicity.release;

import org.mingjian.casework.event.DecisionOverturned;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.WithdrawalGround;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.release.Withdrawing.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * 决定被推翻即撤回: what was published of a decision that was changed, revoked or declared unlawful or void goes at once, and
 * its reason is told in its place (行政处罚法 第四十八条第二款, within three days). Hearing the event again changes nothing.
 */
@Component
class Overturning {

    private final PublicRecords records;
    private final Withdrawing withdrawing;

    Overturning(PublicRecords records, Withdrawing withdrawing) {
        this.records = records;
        this.withdrawing = withdrawing;
    }

    @ApplicationModuleListener
    void on(DecisionOverturned event) {
        records.lockByDocument(event.documentId())
                .filter(record -> record.state() != PublicRecordState.WITHDRAWN)
                .ifPresent(record -> withdrawing.byLaw(record, order(event)));
    }

    private static Order order(DecisionOverturned event) {
        WithdrawalGround ground = ground(event.how());
        String reason = event.byItself() ? "作出决定的机关发现有错误，主动撤销。" : ground.title() + "。";
        return new Order(ground, reason, event.document(), event.effectiveOn());
    }

    private static WithdrawalGround ground(DecisionOverturned.How how) {
        return switch (how) {
            case CHANGED -> WithdrawalGround.CHANGED;
            case REVOKED -> WithdrawalGround.REVOKED;
            case REDO -> WithdrawalGround.REDO_ORDERED;
            case UNLAWFUL -> WithdrawalGround.DECLARED_UNLAWFUL;
            case VOID -> WithdrawalGround.DECLARED_VOID;
        };
    }
}
