package org.mingjian.documents;

/** Invented facts of an invented charge, for the papers of fees. */
final class FeeSamples {

    private FeeSamples() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        facts.with("matterName", "城市道路占用挖掘修复费")
                .with("feeItem", "城市道路占用费")
                .with("feeBasis", "《城市道路管理条例》第三十七条")
                .with("feeStandard", "每平方米·月¥3.00")
                .with("feeQuantity", "120")
                .with("feeAmount", "人民币叁佰陆拾元整（¥360.00）")
                .with("feeFacts", "因店面装修搭设脚手架，经批准临时占用城市道路120平方米一个月")
                .with("chargedOn", "2026年11月16日")
                .with("noticeNumber", "云文旅缴〔2026〕3号")
                .with("reason", "属于低收入家庭")
                .with("decidedOn", SampleFacts.TODAY);
        return switch (kind) {
            case FEE_APPROVAL ->
                facts.with("handlerOpinion", "经核定，建议收费。")
                        .with("handlerName", "方堃、䶮知远")
                        .with("headOpinion", "同意。")
                        .with("headName", "苏望舒")
                        .with("headSignedOn", SampleFacts.TODAY);
            case FEE_NOTICE ->
                facts.with("feeDays", "15").with("bankName", "云溪农村商业银行湖滨支行").with("bankAddress", "云溪县湖滨路2号");
            case FEE_RELIEF -> facts.with("relief", "减免人民币壹佰元整（¥100.00）").with("reliefBasis", "《云溪县行政事业性收费减免办法》第三条");
            default -> facts.with("revocationBasis", "《云溪县行政事业性收费监督办法》第九条").with("refund", "人民币叁佰陆拾元整（¥360.00）");
        };
    }
}
