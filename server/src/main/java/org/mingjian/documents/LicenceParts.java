package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;
import static org.mingjian.kernel.problem.Provision.licensingLaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 许可文书的必备内容 (行政许可法). */
final class LicenceParts {

    /** The papers of a licence. */
    static final Set<DocumentKind> KINDS =
            EnumSet.range(DocumentKind.APPLICATION_RECEIPT, DocumentKind.DEREGISTRATION_DECISION);

    private static final Provision RECEIPT = licensingLaw("第三十二条第二款");
    private static final Provision SUPPLEMENT = licensingLaw("第三十二条第一款第四项");
    private static final Provision CHECK = licensingLaw("第三十四条第三款");
    private static final Provision REASONS = licensingLaw("第三十八条第二款");
    private static final Provision CERTIFICATE = licensingLaw("第三十九条");
    private static final Provision EXTENSION = licensingLaw("第四十二条第一款");
    private static final Provision EXCLUSION = licensingLaw("第四十五条");
    private static final Provision RENEWAL = licensingLaw("第五十条第二款");
    private static final Provision REVOCATION = licensingLaw("第六十九条");
    private static final Provision WITHDRAWAL = licensingLaw("第八条第二款");
    private static final Provision DEREGISTRATION = licensingLaw("第七十条");

    private static final List<RequiredPart> REMEDIES = List.of(
            of("reconsiderationAgency", "申请行政复议的机关", REASONS),
            of("reconsiderationDays", "申请行政复议的期限", new Provision("行政复议法", "第二十条")),
            of("court", "提起行政诉讼的法院", REASONS),
            of("lawsuitMonths", "提起行政诉讼的期限", new Provision("行政诉讼法", "第四十六条")));

    private LicenceParts() {}

    /** The parts of a kind. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        Stream<RequiredPart> applicant = Stream.of(
                of("partyName", "申请人的姓名或者名称", RECEIPT),
                of("matterName", "许可事项", RECEIPT),
                of("subject", "申请内容", RECEIPT));
        return Stream.concat(
                applicant,
                switch (kind) {
                    case APPLICATION_RECEIPT ->
                        Stream.of(of("receivedOn", "收到日期", RECEIPT), of("rows.materials", "收到的材料", RECEIPT));
                    case SUPPLEMENT_NOTICE -> Stream.of(of("rows.missing", "需要补正的全部内容", SUPPLEMENT));
                    case ACCEPTANCE_NOTICE ->
                        Stream.of(of("acceptedOn", "受理日期", RECEIPT), of("decisionDays", "办理期限", EXTENSION));
                    case NOT_ACCEPTED_NOTICE ->
                        with(
                                of("ground", "不予受理的情形", RECEIPT),
                                of("reason", "不予受理的理由", RECEIPT),
                                of("basis", "依据", RECEIPT));
                    case CHECK_RECORD ->
                        Stream.of(
                                of("checkedOn", "核查日期", CHECK),
                                of("place", "核查地点", CHECK),
                                of("findings", "核查情况", CHECK),
                                of("checkers", "核查人员", CHECK));
                    case TIME_NOTICE ->
                        Stream.of(
                                of("ground", "不计入期限的事由", EXCLUSION),
                                of("fromOn", "开始日期", EXCLUSION),
                                of("neededDays", "所需时间", EXCLUSION));
                    case LICENCE_EXTENSION_NOTICE ->
                        Stream.of(of("extendedDays", "延长的期限", EXTENSION), of("reason", "延长期限的理由", EXTENSION));
                    default -> decision(kind);
                });
    }

    private static Stream<RequiredPart> decision(DocumentKind kind) {
        return switch (kind) {
            case LICENCE_DECISION ->
                with(of("content", "许可内容", REASONS), of("basis", "依据", REASONS), of("validity", "有效期", CERTIFICATE));
            case LICENCE_REFUSAL ->
                with(of("refused", "决定", REASONS), of("reason", "不予许可的理由", REASONS), of("basis", "依据", REASONS));
            case LICENCE_CERTIFICATE ->
                Stream.of(of("content", "许可内容", CERTIFICATE), of("validity", "有效期", CERTIFICATE));
            case RENEWAL_NOTICE -> with(of("validTo", "延续后的有效期", RENEWAL), of("basis", "依据", RENEWAL));
            case REVOCATION_DECISION ->
                with(
                        of("ground", "撤销的情形", REVOCATION),
                        of("reason", "撤销的事实和理由", REVOCATION),
                        of("basis", "依据", REVOCATION),
                        of("statementAdopted", "听取陈述、申辩的情况", licensingLaw("第七条")));
            case WITHDRAWAL_DECISION ->
                with(
                        of("ground", "撤回的情形", WITHDRAWAL),
                        of("reason", "公共利益的需要", WITHDRAWAL),
                        of("compensation", "补偿", WITHDRAWAL),
                        of("basis", "依据", WITHDRAWAL),
                        of("statementAdopted", "听取陈述、申辩的情况", licensingLaw("第七条")));
            case DEREGISTRATION_DECISION ->
                with(
                        of("ground", "注销的情形", DEREGISTRATION),
                        of("reason", "注销的事实", DEREGISTRATION),
                        of("basis", "依据", DEREGISTRATION));
            default -> throw new IllegalArgumentException("no parts for " + kind);
        };
    }

    private static Stream<RequiredPart> with(RequiredPart... own) {
        return Stream.concat(Stream.of(own), REMEDIES.stream());
    }
}
