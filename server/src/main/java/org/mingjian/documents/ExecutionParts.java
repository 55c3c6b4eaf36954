package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;
import static org.mingjian.kernel.problem.Provision.coercionLaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 强制执行文书的必备内容 (行政强制法 第四章、第五章). */
final class ExecutionParts {

    private static final Provision SURCHARGE = coercionLaw("第四十五条");
    private static final Provision DEMAND = coercionLaw("第三十五条");
    private static final Provision DECISION = coercionLaw("第三十七条第二款");
    private static final Provision DEPOSIT = coercionLaw("第四十七条第一款");
    private static final Provision CARRYING = coercionLaw("第三十七条");

    private static final Provision SUBSTITUTE = coercionLaw("第五十一条第一款第一项");
    private static final Provision AGREEMENT = coercionLaw("第四十二条");
    private static final Provision COURT = coercionLaw("第五十五条");
    private static final Set<DocumentKind> WITH_REMEDIES = EnumSet.of(
            DocumentKind.SURCHARGE_DECISION, DocumentKind.EXECUTION_DECISION, DocumentKind.SUBSTITUTE_DECISION);

    private ExecutionParts() {}

    /** The parts of a kind beside the agency's name. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        List<RequiredPart> own = switch (kind) {
            case SURCHARGE_DECISION -> surcharge();
            case DEMAND_NOTICE -> demand();
            case EXECUTION_DECISION -> decision();
            case DEPOSIT_NOTICE -> deposit();
            case EXECUTION_RECORD -> record();
            case SUBSTITUTE_DECISION -> substitute();
            case SUBSTITUTE_REMINDER -> reminder();
            case SUSPENSION_NOTICE -> ground("中止执行的情形", coercionLaw("第三十九条"));
            case END_NOTICE -> ground("终结执行的情形", coercionLaw("第四十条"));
            case EXECUTION_AGREEMENT -> agreement();
            case COURT_APPLICATION -> court();
            default -> throw new IllegalArgumentException("no paper of an execution: " + kind);
        };
        boolean remedies = WITH_REMEDIES.contains(kind);
        return Stream.concat(own.stream(), remedies ? RequiredParts.REMEDIES.stream() : Stream.empty());
    }

    private static List<RequiredPart> surcharge() {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", SURCHARGE),
                of("surchargeStandard", "加处罚款的标准", SURCHARGE),
                of("counted", "加处罚款的计算", SURCHARGE),
                of("basis", "加处罚款的依据", SURCHARGE));
    }

    private static List<RequiredPart> demand() {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", DEMAND),
                of("performBy", "履行义务的期限", coercionLaw("第三十五条第一项")),
                of("performance", "履行义务的方式", coercionLaw("第三十五条第二项")),
                of("amount", "明确的金额", coercionLaw("第三十五条第三项"))
                        .when(facts -> facts.text().containsKey("money")),
                of("rights", "陈述权和申辩权", coercionLaw("第三十五条第四项")));
    }

    private static List<RequiredPart> decision() {
        return List.of(
                RequiredParts.PARTY,
                of("partyAddress", "当事人的地址", DECISION),
                of("reason", "强制执行的理由", DECISION),
                of("basis", "强制执行的依据", DECISION),
                of("executionManner", "强制执行的方式", DECISION),
                of("executeOn", "强制执行的时间", DECISION),
                of("decidedOn|issuedOn", "作出决定的日期", DECISION));
    }

    private static List<RequiredPart> deposit() {
        return List.of(
                RequiredParts.PARTY,
                of("institution", "金融机构", DEPOSIT),
                of("account", "账号", DEPOSIT),
                of("amount", "划拨的金额", DEPOSIT),
                of("basis", "划拨的依据", DEPOSIT));
    }

    private static List<RequiredPart> record() {
        return List.of(
                RequiredParts.PARTY,
                of("takenAt", "实施时间", CARRYING),
                of("executionManner", "强制执行的方式", CARRYING),
                of("course", "实施情况", CARRYING),
                of("officerNames", "执法人员", CARRYING));
    }

    private static List<RequiredPart> substitute() {
        return List.of(
                RequiredParts.PARTY,
                of("partyAddress", "当事人的地址", SUBSTITUTE),
                of("reason", "代履行的理由", SUBSTITUTE),
                of("basis", "代履行的依据", SUBSTITUTE),
                of("how", "代履行的方式", SUBSTITUTE),
                of("executeOn", "代履行的时间", SUBSTITUTE),
                of("object", "代履行的标的", SUBSTITUTE),
                of("budget", "代履行的费用预算", SUBSTITUTE),
                of("performer", "代履行人", SUBSTITUTE));
    }

    private static List<RequiredPart> reminder() {
        Provision before = coercionLaw("第五十一条第一款第二项");
        return List.of(
                RequiredParts.PARTY,
                of("executionNumber", "代履行决定书文号", before),
                of("performer", "代履行人", before),
                of("performBy", "自行履行的期限", before));
    }

    private static List<RequiredPart> ground(String name, Provision provision) {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", provision),
                of("ground", name, provision),
                of("reason", "理由", provision));
    }

    private static List<RequiredPart> agreement() {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", AGREEMENT),
                of("content", "协议的内容", AGREEMENT),
                of("rows.instalments", "分阶段履行的安排", AGREEMENT));
    }

    private static List<RequiredPart> court() {
        return List.of(
                RequiredParts.PARTY,
                of("court", "有管辖权的人民法院", COURT),
                of("decisionNumber", "行政决定书", COURT),
                of("grounds", "作出决定的事实、理由和依据", COURT),
                of("partyOpinion", "当事人的意见", COURT),
                of("demanded", "催告情况", COURT),
                of("object", "申请强制执行标的情况", COURT),
                of("materials", "申请的材料", COURT),
                of("headName", "行政机关负责人签名", COURT),
                of("issuedOn", "申请日期", COURT));
    }
}
