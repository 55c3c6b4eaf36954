package org.mingjian.e2e.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.mingjian.e2e.House;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.CasePage;
import org.mingjian.e2e.desk.Form;
import org.mingjian.e2e.desk.ReviewPage;

/** The way of one case: a net café let six minors in; the fine is major, so there is review, hearing right, discussion. */
final class NetCafe {

    static final String HANDLER = "周砚清";
    static final String ASSISTING = "罗远舟";
    static final String HEAD = "沈知行";
    static final String DEPUTY = "许若川";
    static final String REVIEWER = "林审言";

    private static final String ADDRESS = "云岭县临江路66号";
    private static final String OPERATOR = "闻一鸣";

    private final Staff staff;
    private final String party;
    private final String code;
    private String address = "";

    NetCafe(Staff staff, String party, String code) {
        this.staff = staff;
        this.party = party;
        this.code = code;
    }

    String party() {
        return party;
    }

    CasePage seenBy(String name) {
        return CasePage.at(staff.officer(name), address);
    }

    void registered() {
        Office office = staff.officer(HANDLER);
        office.open("/desk/tasks").audited();
        office.link("登记线索");
        Form form = lead(office);
        office.audited();
        form.submit("登记");
        address = CasePage.after(office).address();
        office.audited();
    }

    private Form lead(Office office) {
        return Form.on(office)
                .choose("来源", "日常巡查")
                .day("收到日期", today())
                .day("违法行为发生日期", today().minusDays(1))
                .pick("执法事项", "对互联网上网服务营业场所接纳未成年人的处罚")
                .text("涉嫌的违法行为", "接纳未成年人进入互联网上网服务营业场所")
                .text("线索摘要", "巡查时发现该网吧有多名疑似未成年人上网。")
                .choose("类别", "个体工商户")
                .text("姓名或者名称", party)
                .text("统一社会信用代码或者身份证号码", code)
                .text("法定代表人、负责人或者经营者", OPERATOR)
                .text("联系电话", "13900000066")
                .text("住所（住址）", ADDRESS);
    }

    void verified() {
        seenBy(HANDLER)
                .act("核查线索")
                .text("核查情况", "经查看登记簿和监控录像，当日有六名未成年人上网。")
                .choose("核查建议", "建议立案")
                .text("意见", "建议立案调查。")
                .submit("提交核查");
    }

    void filed() {
        Office head = staff.officer(HEAD);
        head.open("/desk/tasks").audited();
        seenBy(HEAD)
                .act("立案")
                .pick("主办人员", HANDLER)
                .pick("协办人员", ASSISTING)
                .text("审批意见", "同意立案。")
                .submit("批准立案");
    }

    void inspected() {
        seenBy(HANDLER)
                .act("现场检查")
                .moment("开始时间", now())
                .moment("结束时间", now())
                .text("地点", ADDRESS)
                .officers(HANDLER, ASSISTING)
                .tick("已出示执法证件")
                .tick("已告知权利义务")
                .text("在场人员", OPERATOR)
                .text("现场情况", "营业大厅内有六名未成年人正在上网，经营者未查验身份证件。")
                .submit("完成现场检查");
    }

    void interviewed() {
        seenBy(HANDLER)
                .act("询问")
                .moment("开始时间", now())
                .moment("结束时间", now())
                .text("地点", "本局询问室")
                .officers(HANDLER, ASSISTING)
                .tick("已出示执法证件")
                .tick("已告知权利义务")
                .text("姓名", OPERATOR)
                .text("与本案关系", "经营者")
                .cell("问与答", 0, "问", "现场检查发现的情况是否属实?")
                .cell("问与答", 0, "答", "属实。当晚没有查验身份证件。")
                .submit("完成询问");
    }

    void proven() {
        seenBy(HANDLER)
                .act("收集证据")
                .file("文件", loginBook())
                .text("证据名称", "上网登记簿复印件")
                .choose("证据种类", "书证")
                .text("来源", party + "提供")
                .moment("采集时间", now())
                .text("采集地点", ADDRESS)
                .officers(HANDLER, ASSISTING)
                .text("证明对象", "当日接纳六名未成年人，未登记身份证件")
                .submit("登记证据");
    }

    private static Path loginBook() {
        try {
            Path file = House.target().resolve("上网登记簿.txt");
            return Files.writeString(file, "20:05 3号机 未登记证件\n20:11 4号机 未登记证件\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void concluded() {
        findings(seenBy(HANDLER).act("调查终结"), "一年内再次违法，在规定幅度内处罚。").submit("调查终结");
    }

    private Form findings(Form form, String reason) {
        return form.choose("裁量阶次", "接纳6名以上未成年人")
                .cell("裁量因素", 0, "认定", "无不予处罚情形。")
                .cell("裁量因素", 1, "认定", "无从轻情形。")
                .cell("裁量因素", 2, "认定", "无减轻情形。")
                .choose("违法行为是否涉嫌犯罪", "不涉嫌犯罪")
                .cell("处罚种类", 0, "种类", "罚款")
                .text("罚款", "12,000.00")
                .text("责令改正", "立即停止接纳未成年人的行为。")
                .text("处罚理由", reason);
    }

    void submitted() {
        seenBy(HANDLER).act("送法制审核").submit("送法制审核");
    }

    void returned() {
        ReviewPage review = seenBy(REVIEWER).review().audited();
        review.everything("合格").fault(5, "裁量理由没有说明一年内再次违法的依据。").sendBack("补正后再送审。", "补充说明一年内再次违法的依据。");
        review.audited();
    }

    void answered() {
        seenBy(HANDLER).review().audited().answer(1, "已在处罚理由中写明前次处罚决定书文号。");
        findings(seenBy(HANDLER).act("修改处理意见").text("修改的原因", "按审核意见补充裁量依据。"), "一年内曾因同类行为受过处罚，属于从重情形，在规定幅度内处罚。")
                .submit("保存修改");
    }

    void approved() {
        seenBy(REVIEWER).review().closePoint().everything("合格").approve("事实清楚，证据充分，程序合法，同意。");
    }

    void notified() {
        seenBy(HANDLER).act("事先告知").day("送达日期", today()).choose("送达方式", "直接送达").submit("发出告知书");
    }

    void waived() {
        seenBy(HANDLER).act("记录放弃陈述申辩").day("放弃日期", today()).tick("有当事人的书面声明").submit("记录放弃陈述申辩");
        seenBy(HANDLER).act("记录放弃听证").day("放弃日期", today()).tick("有当事人的书面声明").submit("记录放弃听证");
    }

    void rechecked() {
        seenBy(HANDLER)
                .act("复核陈述申辩")
                .text("复核情况", "当事人书面放弃陈述、申辩和听证，没有提出新的事实、理由和证据。")
                .choose("复核结论", "不采纳")
                .text("复核意见", "维持拟作出的处罚。")
                .submit("提交复核");
    }

    void discussed() {
        seenBy(HANDLER)
                .act("集体讨论")
                .moment("讨论时间", now())
                .text("地点", "局会议室")
                .pick("主持人", HEAD)
                .pick("记录人", ASSISTING)
                .cell("参加人员和意见", 0, "人员", HEAD)
                .cell("参加人员和意见", 0, "意见", "事实清楚，同意处罚意见。")
                .cell("参加人员和意见", 1, "人员", DEPUTY)
                .cell("参加人员和意见", 1, "意见", "裁量适当，同意。")
                .text("结论", "一致同意拟作出的行政处罚。")
                .submit("记录集体讨论");
    }

    void decided() {
        seenBy(HEAD).act("作出处罚决定").text("负责人意见", "同意。").submit("作出处罚决定");
    }

    void served() {
        seenBy(HANDLER)
                .act("送达")
                .choose("送达方式", "直接送达")
                .moment("送达时间", now())
                .text("送达地点", ADDRESS)
                .text("收件人", OPERATOR)
                .officers(HANDLER, ASSISTING)
                .submit("记录送达");
    }

    void paid() {
        seenBy(HANDLER).act("记录缴款").text("票据号码", "云财罚0000066").submit("登记缴款");
    }

    void closed() {
        seenBy(HEAD)
                .act("结案")
                .text("结案理由", "罚款已缴清，违法行为已改正。")
                .text("审批意见", "予以结案。")
                .submit("批准结案");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
    }
}
