package org.mingjian.documents;

/** Invented facts of one invented execution, for every kind of paper of one. */
final class ExecutionFacts {

    private static final String HOW = "自2026年10月1日起至2026年11月22日止，共53日，每日按未缴罚款¥5,000.00的3%加处罚款，不超出罚款数额，计¥5,000.00。";

    private ExecutionFacts() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        facts.with("decisionNumber", "云文旅罚〔2026〕3号")
                .with("duty", "缴纳罚款、没收违法所得等金钱给付义务")
                .with("facts", "当事人收到决定书后没有缴纳罚款。");
        return switch (kind) {
            case SURCHARGE_DECISION ->
                facts.with("surchargeStandard", "每日按罚款数额的3%加处罚款，加处罚款的数额不超出罚款的数额")
                        .with("counted", HOW)
                        .with("amount", "伍仟元整（¥5,000.00）")
                        .with("basis", "《中华人民共和国行政强制法》第四十五条、《中华人民共和国行政处罚法》第七十二条第一款第一项")
                        .remedies();
            case DEMAND_NOTICE -> demand(facts);
            case EXECUTION_DECISION -> decision(facts).remedies();
            case DEPOSIT_NOTICE ->
                facts.with("institution", "云溪农村商业银行营业部")
                        .with("account", "0000111122223333")
                        .with("amount", "壹万元整（¥10,000.00）")
                        .with("receiptNumber", "云财缴1号")
                        .with("executionNumber", "云文旅强执〔2026〕1号")
                        .with("takenAt", "2026年11月22日10时10分")
                        .with("basis", "《中华人民共和国行政强制法》第四十七条");
            case EXECUTION_RECORD ->
                facts.with("takenAt", "2026年11月22日10时10分")
                        .with("executionManner", "强制拆除违法的建筑物、构筑物、设施")
                        .with("executionNumber", "云文旅强执〔2026〕1号")
                        .with("course", "云溪县云溪街道春晖巷6号：清点室内物品后拆除。")
                        .with("officerNames", "方堃、䶮知远")
                        .with("officerCertificates", "53000126001、53000126002");
            case SUBSTITUTE_DECISION ->
                facts.with("reason", "当事人没有清除堆放在河道旁的废料。不履行的后果已经或者将造成环境污染。")
                        .with("basis", "《中华人民共和国行政强制法》第五十条、第五十一条")
                        .with("how", "清运废料")
                        .with("executeOn", "2026年12月1日")
                        .with("object", "废料约3吨")
                        .with("budget", "叁仟元整（¥3,000.00）")
                        .with("performer", "云溪清运有限公司")
                        .remedies();
            case SUBSTITUTE_REMINDER ->
                facts.with("executionNumber", "云文旅代履〔2026〕1号")
                        .with("performer", "云溪清运有限公司")
                        .with("performBy", "2026年11月27日")
                        .with("servedOn", SampleFacts.TODAY)
                        .with("manner", "直接送达")
                        .with("receivedBy", "柳𠮷喆");
            case SUSPENSION_NOTICE -> facts.with("ground", "当事人暂无履行能力").with("reason", "当事人停业整顿，没有收入。");
            case END_NOTICE -> facts.with("ground", "执行标的灭失").with("reason", "堆放物已被洪水冲走。");
            case EXECUTION_AGREEMENT ->
                facts.with("content", "当事人分两期缴清。")
                        .row("instalments", "number", "1", "dueOn", "2026年12月1日", "amount", "¥5,000.00");
            case COURT_APPLICATION ->
                facts.with("court", "云溪县人民法院")
                        .with("grounds", "当事人接纳未成年人进入营业场所。")
                        .with("demanded", "2026年11月1日直接送达催告书，当事人没有履行。")
                        .with("partyOpinion", "当事人没有提出意见。")
                        .with("object", "罚款和加处罚款")
                        .with("materials", "强制执行申请书；行政决定书。")
                        .with("headName", "苏望舒");
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }

    private static SampleFacts demand(SampleFacts facts) {
        return facts.with("performBy", "2026年12月7日")
                .with("performance", "到云溪农村商业银行营业部缴纳")
                .with("money", "1")
                .with("amount", "壹万元整（¥10,000.00）")
                .with("counted", HOW)
                .with("bankName", "云溪农村商业银行营业部")
                .with("rights", "收到本催告书后，你（单位）有权进行陈述和申辩。")
                .with("servedOn", SampleFacts.TODAY)
                .with("manner", "直接送达")
                .with("receivedBy", "柳𠮷喆");
    }

    private static SampleFacts decision(SampleFacts facts) {
        return facts.with("reason", "当事人有履行能力而拒不履行。")
                .with("demanded", "本机关于2026年11月1日送达催告书，当事人逾期仍不履行。")
                .with("basis", "《中华人民共和国行政强制法》第三十七条第一款")
                .with("executionManner", "划拨存款、汇款")
                .with("how", "通知金融机构从当事人的账户划拨。")
                .with("amount", "壹万元整（¥10,000.00）")
                .with("counted", HOW)
                .with("executeOn", "2026年11月25日")
                .with("decidedOn", SampleFacts.TODAY);
    }
}
