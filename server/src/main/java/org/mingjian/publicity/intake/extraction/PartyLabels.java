package org.mingjian.publicity.intake.extraction;

import java.util.Set;

/** The words before a party's name, and those that stand in its place without being one. */
final class PartyLabels {

    static final Labels LABELS = new Labels(
            "当事人",
            "事人",
            "当事人一",
            "当事人1",
            "当事人①",
            "当事人基本情况",
            "当事人基本信息",
            "当事人情况",
            "被处罚当事人名称",
            "被处罚当事人姓名或名称",
            "当事人名称",
            "当事人姓名",
            "被处罚人",
            "被处罚人姓名",
            "被处罚人名称",
            "被处罚单位",
            "被处罚单位名称",
            "被处罚者",
            "被处罚当事人",
            "受处罚人",
            "受处罚单位",
            "违法行为人",
            "行政相对人名称",
            "行政相对人",
            "相对人名称",
            "被处罚对象",
            "处罚对象",
            "当事人姓名或名称",
            "被处罚人姓名或名称",
            "违法企业名称或违法自然人姓名",
            "被处罚人(单位)",
            "被处罚的自然人姓名或单位名称",
            "案件当事人",
            "违法当事人",
            "被处罚企业",
            "被处罚人姓名(名称)");
    /** Labels that name a party only where no label says so outright. */
    static final Labels WEAK_LABELS = new Labels("公司名称", "单位名称", "企业名称", "姓名或名称", "个体工商户名称", "字号名称", "姓名", "市场主体名称");

    static final Labels NAMES = new Labels(
            "姓名或名称", "姓名", "名称", "单位名称", "企业名称", "字号", "字号名称", "姓名(名称)", "名称(姓名)", "个体工商户名称", "法人或其他组织名称", "单位", "个人");

    static final Set<String> GENERIC = Set.of(
            "个人",
            "单位",
            "公民",
            "自然人",
            "法人",
            "法人或其他组织",
            "法人或者其他组织",
            "个体工商户",
            "基本情况",
            "当事人基本情况",
            "企业",
            "其他组织",
            "姓名",
            "个人姓名",
            "单位名称",
            "名称",
            "姓名或名称",
            "基本信息",
            "无",
            "/",
            "公民(个人)");

    private PartyLabels() {}
}
