package org.mingjian.documents;

/** Invented facts of one invented hearing, for every kind of its papers. */
final class HearingFacts {

    private HearingFacts() {}

    static SampleFacts fill(SampleFacts facts, DocumentKind kind) {
        return switch (kind) {
            case HEARING_REQUEST ->
                facts.with("requestedOn", SampleFacts.TODAY)
                        .with("requestManner", "口头申请")
                        .with("requestedBy", "柳𠮷喆")
                        .with("content", "认为拟处罚款过重，要求举行听证。");
            case HEARING_REFUSAL ->
                facts.with("requestedOn", SampleFacts.TODAY)
                        .with("ground", "超过期限提出申请")
                        .with("reason", "告知书于2026年11月5日送达，申请听证的期限到2026年11月12日止。");
            case HEARING_NOTICE ->
                meeting(facts)
                        .with("publicity", "公开举行")
                        .with("others", "委托代理人丁律言")
                        .with("rights", "认为听证主持人与本案有直接利害关系的，有权申请回避；可以委托一至二人代理。")
                        .with("absence", "当事人及其代理人无正当理由拒不出席听证的，视为放弃听证权利。")
                        .with("cost", "当事人不承担本机关组织听证的费用。");
            case HEARING_ANNOUNCEMENT -> meeting(facts);
            case RECUSAL_DECISION ->
                facts.with("presider", "许若川")
                        .with("application", "主持人与举报人是近亲属。")
                        .with("appliedOn", SampleFacts.TODAY)
                        .with("decision", "驳回回避申请，仍由许若川主持听证")
                        .with("reason", "经核实，没有利害关系。");
            case POSTPONEMENT_NOTICE -> facts.with("kind", "延期").with("reason", "当事人因病不能出席，已提交证明。");
            case HEARING_END_NOTICE ->
                facts.with("ground", "当事人书面撤回听证申请")
                        .with("endedOn", SampleFacts.TODAY)
                        .with("circumstances", "当事人提交撤回申请书。");
            case HEARING_RECORD -> record(meeting(facts));
            case HEARING_REPORT ->
                facts.with("course", "听证于2026年12月10日09时30分在本局听证室举行。")
                        .with("issues", "罚款数额是否适当。")
                        .with("assessment", "证据经质证属实。")
                        .with("opinion", "建议维持拟作出的处罚。")
                        .with("presider", "许若川")
                        .with("recorder", "林审言");
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }

    private static SampleFacts meeting(SampleFacts facts) {
        return facts.with("subject", "擅自从事互联网上网服务经营活动")
                .with("heldAt", "2026年12月10日09时30分")
                .with("place", "云溪县文化和旅游局听证室")
                .with("presider", "许若川")
                .with("recorder", "林审言");
    }

    private static SampleFacts record(SampleFacts facts) {
        return facts.with("startedAt", "2026年12月10日09时30分")
                .with("endedAt", "2026年12月10日11时00分")
                .with("publicity", "公开")
                .with("attendance", "当事人：柳𠮷喆。代理人（已提交授权委托书）：丁律言。调查人员：方堃、䶮知远。")
                .with("allegation", "当事人未取得许可从事上网服务经营活动，有下列证据证明，建议罚款。")
                .row("exhibits", "number", "1", "name", "现场照片", "view", "没有异议")
                .row("exhibits", "number", "2", "name", "上网登记簿", "view", "认为登记不完整，对真实性没有异议")
                .with("defence", "当事人认为已经停止经营，罚款过重。")
                .with("lastWords", "请求从轻处罚。")
                .with("signature", "当事人或者其代理人核对无误后签名。");
    }
}
