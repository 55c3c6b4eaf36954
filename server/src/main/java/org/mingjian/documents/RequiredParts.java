package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 文书必备内容表: for each kind of paper what it must say, and the provision that asks for it. */
final class RequiredParts {

    private static final Provision FILING = Provision.penaltyLaw("第五十四条");
    private static final Provision TWO_OFFICERS = Provision.penaltyLaw("第四十二条");
    private static final Provision INVESTIGATION = Provision.penaltyLaw("第五十五条");
    private static final Provision EVIDENCE = Provision.penaltyLaw("第四十六条");
    private static final Provision NOTICE = Provision.penaltyLaw("第四十四条");
    private static final Provision STATEMENT = Provision.penaltyLaw("第四十五条");
    private static final Provision HEARING = Provision.penaltyLaw("第六十四条");
    private static final Provision REVIEW = Provision.penaltyLaw("第五十八条");
    private static final Provision DECIDING = Provision.penaltyLaw("第五十七条");
    private static final Provision DECISION = Provision.penaltyLaw("第五十九条");
    private static final Provision ON_THE_SPOT = Provision.penaltyLaw("第五十二条");
    private static final Provision SERVING = Provision.penaltyLaw("第六十一条");
    private static final Provision NO_PENALTY = Provision.penaltyLaw("第三十三条");
    private static final Provision COLLECTING = new Provision("罚款决定与罚款收缴分离实施办法", "第七条");
    private static final Provision SURCHARGE = Provision.penaltyLaw("第七十二条");
    private static final Provision DISCRETION = Provision.penaltyLaw("第三十四条");
    private static final Provision CLOSING = new Provision("行政执法全过程记录", "结案归档");

    private static final Provision TRANSFER = Provision.penaltyLaw("第二十七条");
    private static final Provision CORRECTION = Provision.penaltyLaw("第七十五条");

    /** Where a standard was applied, what the calculator said about it. */
    private static final RequiredPart REASONING = of("discretionReasoning", "裁量计算器得出的裁量说明", DISCRETION)
            .when(facts -> facts.text().containsKey("discretionStandard"));

    private static final RequiredPart AGENCY = of("agencyName", "行政机关名称", DECISION);
    static final RequiredPart PARTY = of("partyName", "当事人的姓名或者名称", DECISION);
    private static final List<RequiredPart> OFFICERS =
            List.of(of("officerNames", "执法人员", TWO_OFFICERS), of("officerCertificates", "执法证件号码", TWO_OFFICERS));
    static final List<RequiredPart> APPROVAL = List.of(
            of("handlerOpinion", "承办人意见", FILING),
            of("handlerName", "承办人签名", FILING),
            of("headOpinion", "机关负责人意见", FILING),
            of("headName", "机关负责人签名", FILING));
    static final List<RequiredPart> REMEDIES = List.of(
            of("reconsiderationAgency", "申请行政复议的机关", DECISION),
            of("reconsiderationDays", "申请行政复议的期限", new Provision("行政复议法", "第二十条")),
            of("court", "提起行政诉讼的法院", DECISION),
            of("lawsuitMonths", "提起行政诉讼的期限", new Provision("行政诉讼法", "第四十六条")));

    private static final Map<DocumentKind, List<RequiredPart>> TABLE = table();

    private RequiredParts() {}

    /** The parts of a kind, in the order in which they are refused. */
    static List<RequiredPart> of(DocumentKind kind) {
        return TABLE.getOrDefault(kind, List.of());
    }

    /** A refusal for each part that the facts lack. */
    static Stream<Refusal> missing(DocumentKind kind, DocumentFacts facts) {
        return of(kind).stream().flatMap(part -> part.missingFrom(facts));
    }

    private static RequiredPart of(String key, String name, Provision provision) {
        return RequiredPart.of(key, name, provision);
    }

    private static Map<DocumentKind, List<RequiredPart>> table() {
        Map<DocumentKind, List<RequiredPart>> table = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            Stream<RequiredPart> word =
                    kind.numbered() ? Stream.of(of("agencyWord", "机关代字", DECISION)) : Stream.empty();
            table.put(
                    kind,
                    Stream.of(Stream.of(AGENCY), word, own(kind))
                            .flatMap(each -> each)
                            .toList());
        }
        return table;
    }

    private static Stream<RequiredPart> own(DocumentKind kind) {
        return switch (kind) {
            case FILING_APPROVAL -> join(filing(), APPROVAL);
            case NOT_FILING_APPROVAL -> join(List.of(of("leadSummary", "线索摘要", FILING)), APPROVAL);
            case INSPECTION_RECORD -> join(OFFICERS, inspection());
            case INTERVIEW_RECORD -> join(OFFICERS, interview());
            case EVIDENCE_LIST -> Stream.of(of("rows.evidence", "证据", EVIDENCE));
            case INVESTIGATION_REPORT -> join(List.of(PARTY), report());
            case REVIEW_OPINION -> review().stream();
            case PRIOR_NOTICE -> join(List.of(PARTY), notice());
            case STATEMENT_RECORD -> join(List.of(PARTY), statement());
            case DISCUSSION_RECORD -> discussion().stream();
            case PENALTY_DECISION -> Stream.concat(join(List.of(PARTY), penalty()), join(payment(), REMEDIES));
            case NO_PENALTY_DECISION -> Stream.concat(join(List.of(PARTY), noPenalty()), REMEDIES.stream());
            case ON_THE_SPOT_DECISION -> Stream.concat(join(List.of(PARTY), OFFICERS), join(onTheSpot(), payment()));
            case PROOF_OF_SERVING -> serving().stream();
            case CLOSING_APPROVAL -> join(closing(), APPROVAL);
            case INSPECTION_APPROVAL_FORM,
                    INSPECTION_NOTICE,
                    SITE_INSPECTION_RECORD,
                    INSPECTION_RESULT_NOTICE,
                    SAMPLING_RECORD,
                    CORRECTION_ORDER,
                    RECHECK_RECORD -> Stream.concat(join(List.of(PARTY), OFFICERS), InspectionParts.of(kind));
            case CORRECTION_NOTICE -> join(List.of(PARTY), correction());
            case CASE_TRANSFER -> join(List.of(PARTY), transfer());
            case PENALTY_REVOCATION -> join(List.of(PARTY), revocation());
            case HEARING_REQUEST,
                    HEARING_REFUSAL,
                    HEARING_NOTICE,
                    HEARING_ANNOUNCEMENT,
                    RECUSAL_DECISION,
                    POSTPONEMENT_NOTICE,
                    HEARING_END_NOTICE,
                    HEARING_RECORD,
                    HEARING_REPORT -> HearingParts.required(kind);
            case SURCHARGE_DECISION,
                    DEMAND_NOTICE,
                    EXECUTION_DECISION,
                    DEPOSIT_NOTICE,
                    EXECUTION_RECORD,
                    SUBSTITUTE_DECISION,
                    SUBSTITUTE_REMINDER,
                    SUSPENSION_NOTICE,
                    END_NOTICE,
                    EXECUTION_AGREEMENT,
                    COURT_APPLICATION -> ExecutionParts.required(kind);
            case FEE_APPROVAL, FEE_NOTICE, FEE_RELIEF, FEE_REVOCATION -> FeeParts.required(kind);
            case REQUISITION_DECISION,
                    REQUISITION_LIST,
                    REQUISITION_EXTENSION,
                    REQUISITION_RETURN_RECORD,
                    REQUISITION_COMPENSATION -> RequisitionParts.required(kind);
            default -> LicenceParts.KINDS.contains(kind) ? LicenceParts.required(kind) : CoercionParts.required(kind);
        };
    }

    private static Stream<RequiredPart> join(List<RequiredPart> first, List<RequiredPart> second) {
        return Stream.concat(first.stream(), second.stream());
    }

    private static List<RequiredPart> correction() {
        return List.of(
                of("decisionNumber", "被补正文书的文号", CORRECTION),
                of("wrongText", "原文", CORRECTION),
                of("rightText", "补正为", CORRECTION),
                of("correctionReason", "补正的理由", CORRECTION));
    }

    private static List<RequiredPart> revocation() {
        return List.of(
                of("decisionNumber", "被撤销决定书的文号", CORRECTION),
                of("revocationReason", "撤销的理由", CORRECTION),
                of("revocationBasis", "撤销的依据", CORRECTION),
                of("reconsiderationAgency", "行政复议机关", CORRECTION),
                of("court", "人民法院", CORRECTION));
    }

    private static List<RequiredPart> transfer() {
        return List.of(
                of("recipient", "接收机关", TRANSFER),
                of("leadSummary", "案情", TRANSFER),
                of("transferReason", "移送的理由", TRANSFER),
                of("transferBasis", "移送的依据", TRANSFER));
    }

    private static List<RequiredPart> filing() {
        return List.of(
                of("leadSource", "案件来源", FILING),
                of("leadSummary", "案情摘要", FILING),
                of("suspectedViolation", "涉嫌违法行为", FILING),
                of("filingBasis", "立案依据", FILING));
    }

    private static List<RequiredPart> inspection() {
        return List.of(
                of("startedAt", "检查开始时间", INVESTIGATION),
                of("endedAt", "检查结束时间", INVESTIGATION),
                of("place", "检查地点", INVESTIGATION),
                of("certificateShown", "出示执法证件的情况", INVESTIGATION),
                of("rightsTold", "告知当事人的权利义务", INVESTIGATION),
                of("findings", "检查情况", INVESTIGATION));
    }

    private static List<RequiredPart> interview() {
        return List.of(
                of("intervieweeName", "被询问人", INVESTIGATION),
                of("place", "询问地点", INVESTIGATION),
                of("startedAt", "询问开始时间", INVESTIGATION),
                of("endedAt", "询问结束时间", INVESTIGATION),
                of("rightsTold", "告知被询问人的权利义务", INVESTIGATION),
                of("rows.qa", "询问内容", INVESTIGATION));
    }

    private static List<RequiredPart> report() {
        return List.of(
                of("process", "调查经过", FILING),
                of("facts", "查明的事实", FILING),
                of("evidenceSummary", "证据", EVIDENCE),
                of("qualification", "案件定性", DECIDING),
                of("discretionFactors", "裁量理由", DISCRETION),
                REASONING,
                of("proposal", "处理建议", DECIDING));
    }

    private static List<RequiredPart> review() {
        return List.of(
                of("round", "审核轮次", REVIEW),
                of("result", "审核结论", REVIEW),
                of("opinion", "审核意见", REVIEW),
                of("reviewerName", "审核人", REVIEW),
                of("reviewedOn", "审核日期", REVIEW));
    }

    private static List<RequiredPart> notice() {
        return List.of(
                of("facts", "违法事实", NOTICE),
                of("violatedProvision", "违反的规定", NOTICE),
                of("penaltyBasis", "处罚依据", NOTICE),
                of("proposedPenalty", "拟作出的行政处罚内容", NOTICE),
                of("statementDays", "陈述、申辩的期限", NOTICE),
                of("hearingDays", "要求听证的期限", HEARING)
                        .when(facts ->
                                !facts.text().getOrDefault("hearingRight", "").isBlank()));
    }

    private static List<RequiredPart> statement() {
        return List.of(
                of("statementBy", "陈述申辩人", STATEMENT),
                of("statementAt", "陈述申辩时间", STATEMENT),
                of("statement", "陈述、申辩内容", STATEMENT),
                of("recheck", "复核情况", STATEMENT),
                of("adopted", "采纳情况", STATEMENT));
    }

    private static List<RequiredPart> discussion() {
        return List.of(
                of("discussedAt", "讨论时间", DECIDING),
                of("place", "讨论地点", DECIDING),
                of("presider", "主持人", DECIDING),
                of("recorder", "记录人", DECIDING),
                of("rows.members", "参加讨论的负责人及其意见", DECIDING),
                of("conclusion", "讨论结论", DECIDING));
    }

    private static List<RequiredPart> penalty() {
        return List.of(
                of("facts", "违法事实", DECISION),
                of("evidenceSummary", "证据", DECISION),
                of("noticeGiven", "告知情况", NOTICE),
                of("violatedProvision", "违反的规定", DECISION),
                of("penaltyBasis", "处罚依据", DECISION),
                of("rows.penalties", "处罚的种类和内容", DECISION),
                REASONING,
                of("decidedOn|issuedOn", "作出决定的日期", DECISION));
    }

    private static List<RequiredPart> onTheSpot() {
        return List.of(
                of("startedAt", "查处时间", ON_THE_SPOT),
                of("place", "地点", ON_THE_SPOT),
                of("facts", "当事人的违法行为", ON_THE_SPOT),
                of("evidenceSummary", "证据", ON_THE_SPOT),
                of("certificateShown", "出示执法证件的情况", ON_THE_SPOT),
                of("noticeGiven", "告知情况", NOTICE),
                of("statementAdopted", "听取陈述、申辩的情况", STATEMENT),
                of("violatedProvision", "违反的规定", ON_THE_SPOT),
                of("penaltyBasis", "处罚依据", ON_THE_SPOT),
                of("rows.penalties", "处罚的种类和罚款数额", ON_THE_SPOT),
                of("reconsiderationAgency", "申请行政复议的机关", ON_THE_SPOT),
                of("reconsiderationDays", "申请行政复议的期限", new Provision("行政复议法", "第二十条")),
                of("court", "不服复议决定提起行政诉讼的法院", ON_THE_SPOT),
                of("remedies", "先申请行政复议的告知", new Provision("行政复议法", "第二十三条")),
                of("decidedOn|issuedOn", "作出决定的日期", ON_THE_SPOT));
    }

    private static List<RequiredPart> payment() {
        return Stream.of(
                        of("bankName", "代收机构的名称", COLLECTING),
                        of("bankAddress", "代收机构的地址", COLLECTING),
                        of("paymentDays", "缴纳的期限", COLLECTING),
                        of("surcharge", "到期不缴纳加处罚款的标准", SURCHARGE))
                .map(part -> part.when(PaperFacts::isPayable))
                .toList();
    }

    private static List<RequiredPart> noPenalty() {
        return List.of(
                of("facts", "查明的事实", DECISION),
                of("ground", "不予处罚的理由", NO_PENALTY),
                REASONING,
                of("basis|penaltyBasis", "不予处罚的依据", DECISION),
                of("decidedOn|issuedOn", "作出决定的日期", DECISION));
    }

    private static List<RequiredPart> serving() {
        return List.of(
                of("servedDocument", "送达的文书", SERVING),
                of("recipient", "受送达人", SERVING),
                of("manner", "送达方式", SERVING),
                of("servedAt", "送达时间", SERVING),
                of("servers", "送达人", SERVING),
                of("receivedBy|remark", "签收情况或者拒收说明", SERVING));
    }

    private static List<RequiredPart> closing() {
        return List.of(
                of("handling", "案件处理情况", CLOSING),
                of("closingReason", "结案理由", CLOSING),
                of("closedOn", "结案日期", CLOSING));
    }
}
