package org.mingjian.documents;

/** Invented facts of one invented measure, for every kind of paper of one. */
final class CoercionFacts {

    private static final String BASIS = "《出版管理条例》第七条：“对有证据证明是与违法活动有关的物品，可以查封或者扣押。”";

    private CoercionFacts() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        facts.with("measure", kind.name().startsWith("FREEZE") ? "冻结" : "扣押").with("decisionNumber", "云文旅强〔2026〕3号");
        return switch (kind) {
            case MEASURE_APPROVAL -> approval(items(ground(facts)));
            case SEIZURE_DECISION ->
                term(items(ground(facts))).with("place", "云溪县云溪街道春晖巷6号一楼").remedies();
            case FREEZE_DECISION -> term(accounts(ground(facts))).remedies();
            case FREEZE_NOTICE -> term(accounts(ground(facts)));
            case SCENE_RECORD -> scene(facts);
            case PROPERTY_LIST ->
                items(facts).with("takenAt", "2026年11月22日10时10分").with("place", "云溪县云溪街道春晖巷6号一楼");
            case TESTING_NOTICE -> testing(facts);
            case EXTENSION_NOTICE -> extension(facts);
            case RELEASE_DECISION -> items(facts).with("ground", "当事人没有违法行为：经查，图书有合法来源。");
            case CUSTODY_RECORD -> custody(items(facts));
            case RETURN_LIST ->
                items(facts).with("movedAt", "2026年11月22日15时00分").with("receivedBy", "柳𠮷喆");
            case TRANSFER_NOTICE ->
                items(facts)
                        .with("recipient", "云溪县公安局")
                        .with("reason", "当事人的行为涉嫌非法经营罪。")
                        .with("receipt", "收据1号");
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }

    private static SampleFacts ground(SampleFacts facts) {
        return facts.with("suspicion", "擅自从事出版物印刷")
                .with("facts", "现场正在印制没有出版单位名称的图书。")
                .with("reason", "不采取措施，证据和违法物品将被转移。")
                .with("basis", BASIS);
    }

    private static SampleFacts items(SampleFacts facts) {
        return facts.row("items", "number", "1", "name", "图书", "mark", "", "quantity", "120册", "condition", "九成新")
                .row(
                        "items",
                        "number",
                        "2",
                        "name",
                        "数码印刷机",
                        "mark",
                        "SN-2026-0192837465-YUNXI",
                        "quantity",
                        "1台",
                        "condition",
                        "可以使用，右侧面板有划痕");
    }

    private static SampleFacts accounts(SampleFacts facts) {
        return facts.with("institution", "云溪农村商业银行营业部")
                .row(
                        "items",
                        "number",
                        "1",
                        "name",
                        "基本存款账户",
                        "mark",
                        "0000111122223333",
                        "quantity",
                        "30000元",
                        "condition",
                        "活期");
    }

    private static SampleFacts term(SampleFacts facts) {
        return facts.with("termDays", "30")
                .with("termFrom", SampleFacts.TODAY)
                .with("termUntil", "2026年12月22日")
                .with("decidedOn", SampleFacts.TODAY);
    }

    private static SampleFacts approval(SampleFacts facts) {
        return facts.with("handlerOpinion", "建议依法扣押。")
                .with("handlerName", "方堃、䶮知远")
                .with("handlerSignedOn", SampleFacts.TODAY)
                .with("headOpinion", "同意实施。")
                .with("headName", "苏望舒")
                .with("headSignedOn", SampleFacts.TODAY);
    }

    private static SampleFacts scene(SampleFacts facts) {
        return facts.with("takenAt", "2026年11月22日10时10分")
                .with("place", "云溪县云溪街道春晖巷6号一楼")
                .with("certificateShown", "执法人员出示了执法身份证件。")
                .with("attendance", "已通知当事人到场，当事人到场。")
                .with("told", "已当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径。")
                .with("statement", "当事人未提出陈述、申辩。")
                .with("course", "执法人员逐项清点、加贴封条并装箱。")
                .with("signature", "当事人和执法人员签名。")
                .with("listing", "1．图书120册；2．数码印刷机1台");
    }

    private static SampleFacts testing(SampleFacts facts) {
        return facts.with("subject", "图书内容鉴定")
                .with("institution", "云溪州出版物鉴定中心")
                .with("fromOn", "2026年11月23日")
                .with("untilOn", "2026年12月2日")
                .with("receivedBy", "柳𠮷喆");
    }

    private static SampleFacts extension(SampleFacts facts) {
        return facts.with("extensionDays", "30")
                .with("extensionReason", "案情复杂，涉及多地印制、发行，需要进一步查证。")
                .with("extendedUntil", "2027年1月21日");
    }

    private static SampleFacts custody(SampleFacts facts) {
        return facts.with("movement", "入库")
                .with("movedAt", "2026年11月22日11时30分")
                .with("giver", "方堃")
                .with("taker", "葛存真")
                .with("place", "涉案物品室3排2架");
    }
}
