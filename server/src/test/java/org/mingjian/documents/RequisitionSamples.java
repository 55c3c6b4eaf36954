package org.mingjian.documents;

/** Invented facts of an invented requisition, for its papers. */
final class RequisitionSamples {

    private RequisitionSamples() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        facts.with("requisitionBasis", "《中华人民共和国突发事件应对法》第十二条")
                .with("decisionNumber", "云应急征用〔2026〕2号")
                .with("decidedOn", SampleFacts.TODAY)
                .with("takers", "方堃、䶮知远")
                .with("returners", "方堃、䶮知远")
                .with("signature", "双方已签名")
                .row(
                        "items",
                        "number",
                        "1",
                        "name",
                        "水泵",
                        "mark",
                        "ISG80-160",
                        "quantity",
                        "3台",
                        "condition",
                        "完好2、毁损1、灭失0电机进水");
        return switch (kind) {
            case REQUISITION_DECISION ->
                facts.with("ground", "抗洪抢险：云溪河超警戒水位，县防汛抗旱指挥部启动二级响应")
                        .with("use", "排除城南低洼地段积水")
                        .with("days", "10")
                        .with("standard", "按照当地同类设备日租金补偿，毁损、灭失的按照评估价值补偿");
            case REQUISITION_LIST -> facts.with("takenAt", "2026年11月20日9时10分").with("place", "云溪县云溪街道春晖巷6号一楼");
            case REQUISITION_EXTENSION ->
                facts.with("extendedDays", "5").with("lastDay", "2026年12月5日").with("reason", "水位尚未回落");
            case REQUISITION_RETURN_RECORD -> facts.with("returnedOn", "2026年11月21日");
            default ->
                facts.with("form", "补偿决定")
                        .with("useAmount", "人民币叁佰元整（¥300.00）")
                        .with("damageAmount", "人民币壹佰元整（¥100.00）")
                        .with("lossAmount", "没有灭失")
                        .with("totalAmount", "人民币肆佰元整（¥400.00）")
                        .with("reckoning", "水泵3台使用2日，每台每日50元；1台电机维修100元");
        };
    }
}
