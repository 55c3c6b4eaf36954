package org.mingjian.documents;

/** Invented facts of an invented application, for the papers of licensing. */
final class LicenceSamples {

    private static final String LAW = "《中华人民共和国行政许可法》";

    private LicenceSamples() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        facts.with("matterName", "互联网上网服务营业场所经营单位设立审批")
                .with("subject", "设立互联网上网服务营业场所")
                .with("receivedOn", "2026年11月16日")
                .with("content", "互联网上网服务，地址云溪县云溪街道春晖巷6号一楼")
                .with("validity", "自2026年11月22日起至2029年11月21日止")
                .with("reason", "营业场所与中学校园的距离不足二百米");
        return switch (kind) {
            case APPLICATION_RECEIPT ->
                facts.row("materials", "name", "申请书", "note", "原件一份").row("materials", "name", "营业执照", "note", "复印件一份");
            case SUPPLEMENT_NOTICE -> facts.row("missing", "name", "消防安全检查合格证明", "reason", "未提交");
            case ACCEPTANCE_NOTICE ->
                facts.with("acceptedOn", SampleFacts.TODAY).with("decisionDays", "20");
            case NOT_ACCEPTED_NOTICE ->
                facts.with("ground", "申请事项依法不属于本行政机关职权范围")
                        .with("basis", LAW + "第三十二条第一款第二项")
                        .with("competentAgency", "云溪县市场监督管理局");
            case CHECK_RECORD ->
                facts.with("checkedOn", "2026年11月20日")
                        .with("place", "云溪县云溪街道春晖巷6号一楼")
                        .with("findings", "营业面积一百二十平方米，计算机六十台，与申请材料一致")
                        .with("checkers", "方堃、䶮知远");
            case TIME_NOTICE ->
                facts.with("ground", "专家评审")
                        .with("purpose", "安全技术措施评审")
                        .with("fromOn", "2026年11月23日")
                        .with("neededDays", "10");
            case LICENCE_EXTENSION_NOTICE -> facts.with("extendedDays", "10").with("reason", "需要进一步核实营业场所的产权");
            default -> decision(facts, kind);
        };
    }

    private static SampleFacts decision(SampleFacts facts, DocumentKind kind) {
        facts.with("decidedOn", SampleFacts.TODAY);
        return switch (kind) {
            case LICENCE_DECISION ->
                facts.with("basis", LAW + "第三十八条第一款")
                        .with("examination", "经审查，申请符合全部许可条件")
                        .with("certificateDays", "10");
            case LICENCE_REFUSAL -> facts.with("refused", "不予行政许可").with("basis", LAW + "第三十八条第二款");
            case LICENCE_CERTIFICATE -> facts;
            case RENEWAL_NOTICE ->
                facts.with("opinion", "仍符合许可条件").with("basis", LAW + "第五十条第二款").with("validTo", "2032年11月21日");
            case REVOCATION_DECISION ->
                facts.with("ground", "被许可人以欺骗、贿赂等不正当手段取得行政许可")
                        .with("basis", LAW + "第六十九条第二款")
                        .with("statementAdopted", "被许可人陈述、申辩：不知情。本机关复核：不予采纳");
            case WITHDRAWAL_DECISION ->
                facts.with("ground", "准予行政许可所依据的客观情况发生重大变化")
                        .with("compensation", "按照评估价值补偿")
                        .with("basis", LAW + "第八条第二款")
                        .with("statementAdopted", "被许可人陈述、申辩：没有意见。本机关复核：无");
            case DEREGISTRATION_DECISION -> facts.with("ground", "有效期届满未延续").with("basis", LAW + "第七十条第一项");
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }
}
