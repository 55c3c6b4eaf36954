package org.mingjian.publicity.release;

import java.util.Map;
import java.util.Set;
import org.mingjian.publicity.release.Withdrawing.Order;
import org.mingjian.recording.DisclosedActs;
import org.springframework.stereotype.Component;

/** 撤下的内容: everybody may know by which paper a page went, so its receipt says it; a free sentence is not among it. */
@Component
class WithdrawalContent implements DisclosedActs {

    @Override
    public Set<String> acts() {
        return Set.of("publicity:" + Step.WITHDRAW.word());
    }

    static Map<String, String> of(Order order) {
        return Map.of(
                "ground", order.ground().name(),
                "document", order.document().strip(),
                "effectiveOn", order.effectiveOn().toString());
    }
}
