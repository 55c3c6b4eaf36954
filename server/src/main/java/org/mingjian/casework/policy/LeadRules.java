package org.mingjian.casework.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.LeadAct.VerifyLead;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;

/** Rules about leads, filing and the party. */
final class LeadRules {

    private LeadRules() {}

    static @Nullable String partyIdentified(Attempt attempt) {
        PartyFacts party = attempt.as(Act.Opening.class).party();
        if (party.kind() == PartyFacts.Kind.NATURAL_PERSON) {
            IdentityNumber number = IdentityNumber.read(party.code());
            return switch (number.state()) {
                case VALID, LEGACY -> null;
                case MASKED -> "当事人的身份证号码有遮盖，不能用来确认身份，请填写完整号码";
                case INVALID -> "当事人的身份证号码不正确：" + number.reason();
            };
        }
        CreditCode code = CreditCode.read(party.code());
        return switch (code.state()) {
            case VALID -> null;
            case MASKED -> "当事人的统一社会信用代码有遮盖，不能用来确认身份，请填写完整代码";
            case INVALID -> "当事人的统一社会信用代码不正确：" + code.reason();
        };
    }

    static @Nullable String registeredInOrder(Attempt attempt) {
        Instant newest = attempt.around().newestLead();
        return newest != null && attempt.around().now().isBefore(newest) ? "服务器时间早于上一条线索的登记时间，不能登记。请检查服务器时钟" : null;
    }

    static @Nullable String filingProposed(Attempt attempt) {
        boolean proposed = attempt.history()
                .last(VerifyLead.class)
                .map(verified -> verified.act().fileProposed())
                .orElse(false);
        return proposed ? null : "承办人员核查后没有建议立案";
    }

    static @Nullable String partyOfAge(Attempt attempt) {
        CaseHistory history = attempt.history();
        RegisterLead lead = history.lead();
        boolean child = lead.party().kind() == PartyFacts.Kind.NATURAL_PERSON
                && IdentityNumber.read(lead.party().code()).under14(lead.violationOn());
        return child ? "违法行为发生时当事人不满十四周岁，不予行政处罚，责令监护人加以管教" : null;
    }
}
