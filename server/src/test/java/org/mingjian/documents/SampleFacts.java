package org.mingjian.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented facts of one invented case, for every kind of paper. */
final class SampleFacts {

    static final String TODAY = "2026年11月22日";

    private final Map<String, String> text = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    private SampleFacts() {}

    static SampleFacts of(DocumentKind kind) {
        SampleFacts facts = new SampleFacts().common();
        return switch (kind) {
            case FILING_APPROVAL, NOT_FILING_APPROVAL -> facts.approval(kind);
            case INSPECTION_RECORD -> facts.inspection();
            case INTERVIEW_RECORD -> facts.interview();
            case EVIDENCE_LIST -> facts.evidence();
            case INVESTIGATION_REPORT -> facts.report();
            case REVIEW_OPINION -> facts.review();
            case PRIOR_NOTICE -> facts.findings().notice();
            case STATEMENT_RECORD -> facts.statement();
            case DISCUSSION_RECORD -> facts.discussion();
            case PENALTY_DECISION -> facts.findings().decision().remedies();
            case NO_PENALTY_DECISION -> facts.findings().noPenalty().remedies();
            case ON_THE_SPOT_DECISION -> facts.findings().onTheSpot();
            case PROOF_OF_SERVING -> facts.serving();
            case CLOSING_APPROVAL -> facts.closing();
            case INSPECTION_APPROVAL_FORM,
                    INSPECTION_NOTICE,
                    SITE_INSPECTION_RECORD,
                    INSPECTION_RESULT_NOTICE,
                    SAMPLING_RECORD,
                    CORRECTION_ORDER,
                    RECHECK_RECORD -> facts.inspectionTask();
            case CASE_TRANSFER ->
                facts.with("recipient", "云溪县公安局")
                        .with("leadSummary", "接群众举报，当事人涉嫌滥伐林木。")
                        .with("transferReason", "立木材积达到刑事立案标准，涉嫌犯罪。")
                        .with("transferBasis", "依据《中华人民共和国行政处罚法》第二十七条")
                        .with("crimeFacts", "经测算立木材积为二十二立方米。")
                        .with("packet", "调查报告、现场勘验图、测算表")
                        .with("transferredOn", TODAY);
            case CORRECTION_NOTICE -> facts.remedied();
            case PENALTY_REVOCATION -> facts.remedies().remedied();
            case HEARING_REQUEST,
                    HEARING_REFUSAL,
                    HEARING_NOTICE,
                    HEARING_ANNOUNCEMENT,
                    RECUSAL_DECISION,
                    POSTPONEMENT_NOTICE,
                    HEARING_END_NOTICE,
                    HEARING_RECORD,
                    HEARING_REPORT -> HearingFacts.fill(facts, kind);
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
                    COURT_APPLICATION -> ExecutionFacts.fill(facts, kind);
            case FEE_APPROVAL, FEE_NOTICE, FEE_RELIEF, FEE_REVOCATION -> FeeSamples.fill(facts.remedies(), kind);
            case REQUISITION_DECISION,
                    REQUISITION_LIST,
                    REQUISITION_EXTENSION,
                    REQUISITION_RETURN_RECORD,
                    REQUISITION_COMPENSATION -> RequisitionSamples.fill(facts.remedies(), kind);
            default ->
                LicenceParts.KINDS.contains(kind)
                        ? LicenceSamples.fill(facts.remedies(), kind)
                        : CoercionFacts.fill(facts, kind);
        };
    }

    SampleFacts with(String key, String value) {
        text.put(key, value);
        return this;
    }

    SampleFacts without(String key) {
        text.remove(key);
        rows.remove(key);
        return this;
    }

    SampleFacts row(String name, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        return this;
    }

    DocumentFacts facts() {
        return new DocumentFacts(Map.copyOf(text), Map.copyOf(rows));
    }

    private SampleFacts common() {
        return with("agencyName", "云溪县文化和旅游局")
                .with("agencyWord", "云文旅")
                .with("agencyCreditCode", "11430600MB1234567X")
                .with("agencyAddress", "云溪县湖滨路18号")
                .with("agencyPhone", "0730-0000000")
                .with("caseTitle", "云溪县星河网络服务部擅自从事互联网上网服务经营活动案")
                .with("caseNumber", "云文旅立〔2026〕7号")
                .with("partyName", "云溪县星河网络服务部")
                .with("partyKind", "个体工商户")
                .with("partyCode", "92430603MA4TEST00X")
                .with("partyRepresentative", "柳𠮷喆")
                .with("partyAddress", "云溪县云溪街道春晖巷6号一楼")
                .with("partyPhone", "000-0000-0000")
                .with("officerNames", "方堃、䶮知远")
                .with("officerCertificates", "18060123001、18060123002")
                .with("matterName", "对擅自从事互联网上网服务经营活动的处罚")
                .with("issuedOn", TODAY);
    }

    private SampleFacts approval(DocumentKind kind) {
        boolean filed = kind == DocumentKind.FILING_APPROVAL;
        return with("leadSource", "投诉举报")
                .with("leadReceivedOn", "2026年10月9日")
                .with(
                        "leadSummary",
                        "2026年10月9日，本局接群众举报，反映云溪街道春晖巷6号一楼有一处场所摆放电脑供人上网并收费，门口没有悬挂许可证件。\n10月10日，执法人员到场核查，场内摆放电脑三十二台，有消费者九人正在上网。")
                .with("suspectedViolation", filed ? "涉嫌未取得《网络文化经营许可证》擅自从事互联网上网服务经营活动。" : "经核查，未发现经营性上网服务。")
                .with("filingBasis", "《中华人民共和国行政处罚法》第五十四条、《互联网上网服务营业场所管理条例》第二十七条")
                .with("handlerOpinion", filed ? "当事人的行为涉嫌违法，符合立案条件，建议立案调查。" : "建议不予立案。")
                .with("handlerName", "方堃")
                .with("handlerSignedOn", "2026年10月12日")
                .with("headOpinion", filed ? "同意立案。" : "同意不予立案。")
                .with("headName", "苏望舒")
                .with("headSignedOn", "2026年10月12日");
    }

    private SampleFacts inspection() {
        return with("startedAt", "2026年10月14日9时10分")
                .with("endedAt", "2026年10月14日10时35分")
                .with("place", "云溪县云溪街道春晖巷6号一楼")
                .with("certificateShown", "执法人员方堃、䶮知远向现场负责人出示执法证件，说明来意，现场负责人确认已看清证件。")
                .with("rightsTold", "告知当事人依法享有陈述、申辩的权利和申请执法人员回避的权利，负有如实回答询问、配合检查的义务。当事人表示听清，不申请回避。")
                .with(
                        "findings",
                        "该场所面积约一百二十平方米，摆放电脑三十二台，其中开机十一台，九名消费者正在上网。\n收银台电脑装有计费软件，记录显示自2026年9月12日起累计收费四千六百八十元。\n现场未见《网络文化经营许可证》。执法人员对现场拍照十二张，并复制计费记录一份。")
                .with("partyRemark", "情况属实。许可证正在申请，还没有批下来。")
                .with("presentPerson", "柳𠮷喆（经营者）")
                .with("witness", "云溪街道春晖社区工作人员 叶蓁");
    }

    private SampleFacts interview() {
        return with("intervieweeName", "柳𠮷喆")
                .with("intervieweeCode", "430***********0011")
                .with("relation", "当事人的经营者")
                .with("place", "云溪县文化和旅游局询问室")
                .with("startedAt", "2026年10月15日14时30分")
                .with("endedAt", "2026年10月15日15时20分")
                .with("rightsTold", "我们是云溪县文化和旅游局的执法人员，这是我们的执法证件，请过目。你有权申请回避，有权陈述和申辩，并应当如实回答询问。")
                .row("qa", "question", "你听清楚了吗？是否申请我们回避？", "answer", "听清楚了，不申请回避。")
                .row("qa", "question", "请介绍一下你的基本情况。", "answer", "我叫柳𠮷喆，是云溪县星河网络服务部的经营者。")
                .row(
                        "qa",
                        "question",
                        "你的场所从什么时候开始经营？收入有多少？",
                        "answer",
                        "2026年9月12日开始的。\n每小时收三元，到检查那天一共收了四千六百八十元，计费软件里都有记录。")
                .row("qa", "question", "是否取得《网络文化经营许可证》？", "answer", "没有，材料交了，还没有批。")
                .row("qa", "question", "你还有什么要补充的？", "answer", "我已经停业，愿意接受处理，希望从轻。");
    }

    private SampleFacts evidence() {
        evidenceRow("1", "现场检查笔录", "勘验笔录、现场笔录", "现场制作", "证明现场有三十二台电脑供消费者上网并收费");
        evidenceRow("2", "现场照片（12张）", "视听资料", "现场拍摄", "证明经营场所的状况");
        evidenceRow("3", "计费软件记录", "电子数据", "收银台电脑复制", "证明经营时间和违法所得四千六百八十元");
        return evidenceRow("4", "询问笔录", "当事人的陈述", "询问制作", "证明当事人未取得许可证而经营的事实");
    }

    private SampleFacts evidenceRow(String number, String name, String kind, String source, String proves) {
        String hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0" + number;
        return row(
                "evidence",
                "number",
                number,
                "name",
                name,
                "kind",
                kind,
                "source",
                source,
                "collectedAt",
                "2026年10月14日",
                "collectedBy",
                "方堃、䶮知远",
                "proves",
                proves,
                "sha256",
                hash);
    }

    private SampleFacts report() {
        return findings()
                .with("process", "2026年10月12日经批准立案。10月14日进行现场检查，10月15日询问当事人的经营者，并调取计费记录。")
                .with("qualification", "当事人的行为属于未取得许可擅自从事互联网上网服务经营活动。")
                .with("proposal", "建议没收违法所得人民币肆仟陆佰捌拾元整（¥4,680.00），并处罚款人民币壹万元整（¥10,000.00）。");
    }

    private SampleFacts review() {
        row("checks", "check", "执法主体和人员资格", "machineFinding", "两名执法人员证件有效，类别、区域相符", "verdict", "符合", "remark", "");
        row("checks", "check", "程序是否合法", "machineFinding", "立案、调查、告知均有记录，期限未超", "verdict", "符合", "remark", "");
        row("checks", "check", "证据是否确凿充分", "machineFinding", "证据四件，摘要值一致", "verdict", "符合", "remark", "计费记录已核对原件");
        row("checks", "check", "裁量是否适当", "machineFinding", "阶次“一般”，数额在幅度以内", "verdict", "符合", "remark", "");
        return row("points", "number", "1", "point", "告知书未写明听证申请期限，应当补正。", "state", "已补正")
                .with("round", "2")
                .with("result", "审核通过")
                .with("opinion", "本案事实清楚，证据确凿，适用依据正确，程序合法，裁量适当，同意按拟定意见作出行政处罚决定。")
                .with("reviewerName", "温以宁")
                .with("reviewedOn", "2026年11月16日");
    }

    private SampleFacts findings() {
        return with("source", "2026年10月9日，本机关接群众举报。10月12日经批准立案调查，10月14日对当事人的经营场所进行现场检查，10月15日询问了当事人的经营者。")
                .with(
                        "facts",
                        "经查明，当事人自2026年9月12日起，在未取得《网络文化经营许可证》的情况下，于云溪县云溪街道春晖巷6号一楼设置电脑三十二台，向消费者提供互联网上网服务，按每小时三元收费，至2026年10月14日被查处时止，累计违法所得四千六百八十元。\n当事人在查处后立即停止了经营活动。")
                .with("evidenceSummary", "上述事实，有现场检查笔录一份、现场照片十二张、计费软件记录一份、询问笔录一份等证据证实。以上证据经执法人员核实，当事人无异议，能够相互印证。")
                .with("violatedProvision", "当事人的行为违反了《互联网上网服务营业场所管理条例》第七条的规定。")
                .with("penaltyBasis", "依据《互联网上网服务营业场所管理条例》第二十七条的规定，应当予以处罚。")
                .with("discretionTier", "一般")
                .with("discretionStandard", "云溪县示例裁量基准第1版")
                .with("discretionReasoning", "按照《云溪县示例裁量基准》，本案违法次数为“首次”，裁量阶次为“一般处罚”，拟处罚款在该阶次的罚款幅度之内。")
                .with("discretionFactors", "当事人系初次违法，查处后立即停止经营，配合调查，经营时间较短，违法所得较少，没有造成其他危害后果，依法可以从轻处罚。");
    }

    private SampleFacts notice() {
        return with("proposedPenalty", "一、没收违法所得人民币肆仟陆佰捌拾元整（¥4,680.00）；\n二、罚款人民币壹万元整（¥10,000.00）。")
                .with("statementDays", "5")
                .with("hearingRight", "是")
                .with("hearingDays", "5");
    }

    private SampleFacts statement() {
        return with("statementBy", "柳𠮷喆")
                .with("statementAt", "2026年11月10日9时30分")
                .with("statement", "我已经停业，家里老人看病花了不少钱，请求减少罚款。")
                .with("recheck", "执法人员复核：当事人初次违法、立即改正的情节在拟定处罚时已经考虑，陈述的家庭困难有医院单据佐证。")
                .with("adopted", "对初次违法、立即改正的意见予以采纳，维持从轻处罚；不因陈述、申辩加重处罚。");
    }

    private SampleFacts discussion() {
        row("members", "name", "苏望舒", "office", "局长", "view", "同意承办机构意见，没收违法所得并处罚款一万元。");
        row("members", "name", "顾清和", "office", "副局长", "view", "同意。当事人配合调查，从轻适当。");
        return row("members", "name", "程砚秋", "office", "副局长", "view", "同意。")
                .with("discussedAt", "2026年11月18日15时")
                .with("place", "局三楼会议室")
                .with("presider", "苏望舒")
                .with("recorder", "温以宁")
                .with("conclusion", "与会负责人一致同意：没收违法所得四千六百八十元，并处罚款一万元。");
    }

    private SampleFacts decision() {
        return with(
                        "noticeGiven",
                        "本机关于2026年11月5日向当事人送达《行政处罚事先告知书》（云文旅罚告〔2026〕9号），告知拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩、要求听证的权利。")
                .with("statementAdopted", "当事人于2026年11月10日提出陈述、申辩，请求从轻处罚。本机关经复核，对其初次违法、立即改正的意见予以采纳。当事人未要求听证。")
                .row("penalties", "kind", "没收违法所得", "content", "没收违法所得人民币肆仟陆佰捌拾元整（¥4,680.00）")
                .row("penalties", "kind", "罚款", "content", "处以罚款人民币壹万元整（¥10,000.00）")
                .with("fineFen", "1000000")
                .with("confiscatedFen", "468000")
                .with("bankName", "云溪农村商业银行营业部")
                .with("bankAddress", "云溪县湖滨路20号")
                .with("paymentDays", "15")
                .with("surcharge", "3 %")
                .with("orderToCorrect", "立即停止擅自从事互联网上网服务经营活动")
                .with("publicityNotice", "本机关将依法向社会公示本行政处罚信息。")
                .with("decidedOn", TODAY);
    }

    private SampleFacts noPenalty() {
        return with("ground", "当事人初次违法且危害后果轻微并及时改正。")
                .with("basis", "依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项的规定，可以不予行政处罚。")
                .with("education", "本机关对当事人进行了教育，当事人已书面承诺取得许可后再开展经营活动。")
                .with("decidedOn", TODAY);
    }

    SampleFacts remedies() {
        return with("reconsiderationAgency", "云溪县人民政府")
                .with("reconsiderationDays", "60")
                .with("court", "云溪县人民法院")
                .with("lawsuitMonths", "6");
    }

    private SampleFacts remedied() {
        return with("decisionTitle", "行政处罚决定书")
                .with("decisionNumber", "云溪文旅罚决〔2026〕12号")
                .with("wrongText", "春晖巷6号")
                .with("rightText", "春晖巷8号")
                .with("correctionReason", "门牌号打印错误")
                .with("correctedOn", TODAY)
                .with("revocationReason", "认定当事人未查验身份证件的证据不足")
                .with("revocationBasis", "《中华人民共和国行政处罚法》第七十五条第二款")
                .with("refund", "5,000元")
                .with("decidedOn", TODAY);
    }

    private SampleFacts onTheSpot() {
        return with("startedAt", "2026年11月22日9时30分")
                .with("place", "云溪县云溪街道春晖巷6号一楼")
                .with("certificateShown", "执法人员向当事人出示了行政执法证件。")
                .with("noticeGiven", "已告知当事人拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩等权利。")
                .with("statementAdopted", "当事人未提出陈述、申辩。")
                .row("penalties", "kind", "罚款", "content", "处以罚款人民币贰佰元整（¥200.00）")
                .with("fineFen", "20000")
                .with("bankName", "云溪农村商业银行营业部")
                .with("bankAddress", "云溪县湖滨路20号")
                .with("paymentDays", "15")
                .with("surcharge", "3 %")
                .with("decidedOn", TODAY)
                .with("reconsiderationAgency", "云溪县人民政府")
                .with("reconsiderationDays", "60")
                .with("court", "云溪县人民法院")
                .with(
                        "remedies",
                        "如不服本决定，应当先自收到本决定书之日起60日内向云溪县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向云溪县人民法院提起行政诉讼。");
    }

    private SampleFacts inspectionTask() {
        return with("taskNumber", "云文旅检〔2026〕3号")
                .with("caseNumber", "云文旅检批〔2026〕3号")
                .with("taskSource", "双随机抽查")
                .with("inspectionBasis", "《互联网上网服务营业场所管理条例》第四条")
                .with("inspectionContent", "上网登记和消防安全")
                .with("inspectionWay", "现场检查")
                .with("plannedOn", TODAY)
                .with("place", "云溪县云溪街道春晖巷6号一楼")
                .with("assistingPersons", "1人")
                .with("frequency", "2026年本机关此前已就本事项对该企业批准检查0次，年度上限1次。")
                .with("headOpinion", "同意检查。")
                .with("headName", "苏望舒")
                .with("headSignedOn", TODAY)
                .with("manner", "预先通知")
                .with("recusal", "有权申请回避。")
                .with("remedies", "可以申请行政复议或者提起行政诉讼。")
                .with("startedAt", "2026年11月22日9时30分")
                .with("endedAt", "2026年11月22日10时30分")
                .with("certificateShown", "检查人员向被检查人出示了行政执法证件。")
                .with("presentPerson", "柳𠮷喆")
                .with("findings", "未发现问题。")
                .with("signature", "被检查人已签名。")
                .with("result", "未发现问题。")
                .with("correction", "无需整改。")
                .with("validUntil", "2026年12月22日")
                .with("codeShown", "检查人员出示了检查码。")
                .with("takenAt", "2026年11月22日10时10分")
                .with("method", "随机抽取")
                .with("institution", "云岭州产品质量检验所")
                .with("problems", "上网登记系统停用。")
                .with("basis", "《中华人民共和国行政处罚法》第二十八条第一款")
                .with("requirement", "恢复上网登记系统。")
                .with("correctBy", "2026年12月2日")
                .with("recheck", "改正期限届满后，本机关将进行复查。")
                .with("conclusion", "已经改正。")
                .row("samples", "name", "饮料", "mark", "20261101", "quantity", "6瓶（基数48瓶）")
                .row("items", "item", "上网登记", "result", "符合");
    }

    private SampleFacts serving() {
        return with("servedDocument", "行政处罚决定书")
                .with("servedNumber", "云文旅罚〔2026〕12号")
                .with("recipient", "云溪县星河网络服务部")
                .with("manner", "直接送达")
                .with("place", "云溪县云溪街道春晖巷6号一楼")
                .with("servedAt", "2026年11月22日16时20分")
                .with("servers", "方堃、䶮知远")
                .with("receivedBy", "柳𠮷喆");
    }

    private SampleFacts closing() {
        return with("handling", "没收违法所得四千六百八十元，罚款一万元。")
                .with("decisionNumber", "云文旅罚〔2026〕12号")
                .with("execution", "当事人于2026年12月1日将罚没款全部缴至云溪农村商业银行营业部。")
                .with("closingReason", "行政处罚决定执行完毕。")
                .with("handlerOpinion", "案件已执行完毕，建议结案。")
                .with("handlerName", "方堃")
                .with("headOpinion", "同意结案。")
                .with("headName", "苏望舒")
                .with("closedOn", TODAY);
    }
}
