package org.mingjian.publicity.officer;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.calendar.LegalDates;

/** 公示的执法人员: 姓名、单位、职务、证件编号、执法类别、执法区域 and validity. */
public record ListedOfficer(
        String agencyName,
        String name,
        String post,
        String certificateNumber,
        List<String> categories,
        List<String> regionNames,
        LocalDate validUntil,
        LocalDate checkedUntil,
        String status) {

    /**
     * What a certificate is worth on a day.
     *
     * @param words the answer
     * @param tone good, wait or bad
     */
    public record Standing(String words, String tone, String explanation) {}

    /** What the certificate is worth on the day. */
    public Standing standing(LocalDate today) {
        if ("REVOKED".equals(status)) {
            return new Standing("已注销", "bad", "此证件已收回或者注销，持证人不得再以此证执法。");
        }
        if ("SUSPENDED".equals(status)) {
            return new Standing("暂停使用", "bad", "此证件已暂扣，暂停期间持证人不得以此证执法。");
        }
        if (today.isAfter(validUntil)) {
            return new Standing("已过期", "bad", "此证件有效期至 " + LegalDates.format(validUntil) + "，过期后不得以此证执法。");
        }
        if (today.isAfter(checkedUntil)) {
            return new Standing("未按期检验", "bad", "此证件的检验有效期至 " + LegalDates.format(checkedUntil) + "，检验合格前不得以此证执法。");
        }
        return new Standing("有效", "good", "请核对来人姓名、单位与下列信息一致。");
    }

    /** 有效期至: the certificate's own last day. */
    public String until() {
        return LegalDates.format(validUntil);
    }

    /** 下次查验日期: until when the certificate must be checked again. */
    public String nextCheck() {
        return LegalDates.format(checkedUntil);
    }
}
