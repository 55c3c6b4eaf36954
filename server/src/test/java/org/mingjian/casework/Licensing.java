package org.mingjian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.ApplicationAct.Condition;
import org.mingjian.casework.act.ApplicationAct.Material;
import org.mingjian.casework.act.ApplicationAct.Missing;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.PartyFacts;

/** Well-formed acts of an invented application; tests change the one thing that they are about. */
final class Licensing {

    static final UUID MATTER = new UUID(5, 7);
    static final List<String> MATERIALS = List.of("申请书", "营业执照", "消防安全检查合格证明");
    static final List<String> CONDITIONS = List.of("有与开展营业活动相适应的营业场所", "有健全、完善的信息网络安全管理制度");

    private static final int VALIDITY_MONTHS = 36;
    static final int PROMISED_DAYS = 15;

    private Licensing() {}

    static Matter matter(UUID agencyId, String documentWord, UUID id) {
        return new Matter(
                id,
                agencyId,
                "互联网上网服务营业场所设立审批" + id.toString().substring(0, 8),
                Bureau.CATEGORY,
                EnforcementKind.LICENCE,
                new Matter.LegalBasis("互联网上网服务营业场所管理条例", "第八条", "互联网上网服务营业场所经营单位从事互联网上网服务经营活动，应当具备下列条件。"),
                new Matter.LegalBasis("互联网上网服务营业场所管理条例", "第十条", "文化行政部门应当自受理申请之日起作出决定。"),
                List.of(),
                List.of(),
                documentWord);
    }

    static LicenceMatter terms(UUID matterId) {
        return new LicenceMatter(matterId, MATERIALS, CONDITIONS, true, false, VALIDITY_MONTHS, PROMISED_DAYS, true);
    }

    /** The same of a matter for which the law asks for a hearing. */
    static LicenceMatter heard(UUID matterId) {
        return new LicenceMatter(matterId, MATERIALS, CONDITIONS, true, true, VALIDITY_MONTHS, PROMISED_DAYS, true);
    }

    /** The last day of a licence of the sample matter that begins on a day. */
    static LocalDate lastDay(LocalDate from) {
        return Objects.requireNonNull(terms(MATTER).lastDay(from));
    }

    static List<Material> materials(String... names) {
        return List.of(names).stream().map(name -> new Material(name, null)).toList();
    }

    static List<Material> allMaterials() {
        return materials(MATERIALS.toArray(String[]::new));
    }

    static ReceiveApplication received(
            UUID matterId, PartyFacts party, List<UUID> officers, LocalDate on, List<Material> materials) {
        return new ReceiveApplication(matterId, party, "设立互联网上网服务营业场所", on, officers, materials);
    }

    static ApplicationAct.TellMissing missing(String... names) {
        return new ApplicationAct.TellMissing(
                List.of(names).stream().map(name -> new Missing(name, "未提交")).toList());
    }

    static ApplicationAct.RecordCheck check(List<UUID> officers, LocalDate on) {
        return new ApplicationAct.RecordCheck(officers, on, "云岭县长街26号", "营业场所与申请材料一致");
    }

    static ApplicationAct.Examine examined(boolean met, @Nullable String onRecord) {
        List<Condition> conditions = new ArrayList<>();
        CONDITIONS.forEach(one -> conditions.add(new Condition(one, met, met ? "符合" : "不符合")));
        return new ApplicationAct.Examine(conditions, met ? "符合全部条件，建议准予许可" : "不符合条件，建议不予许可", onRecord);
    }

    static ApplicationAct.TellInterested told(LocalDate on) {
        return new ApplicationAct.TellInterested("相邻住户江望", "许可事项直接关系其重大利益，享有要求听证的权利", on);
    }

    static LicenceAct.GrantLicence granted(LocalDate from) {
        return new LicenceAct.GrantLicence("互联网上网服务", from, lastDay(from), "同意");
    }

    static LicenceAct.RefuseLicence refused(boolean falseApplication) {
        return new LicenceAct.RefuseLicence("营业场所与中学校园的距离不足二百米", falseApplication);
    }

    static LicenceAct.RevokeLicence revoked(LicenceAct.RevocationGround ground) {
        return new LicenceAct.RevokeLicence(ground, "消防安全检查合格证明系伪造", false);
    }

    static LicenceAct.WithdrawLicence withdrawn(@Nullable String compensation) {
        return new LicenceAct.WithdrawLicence(
                LicenceAct.WithdrawalGround.CIRCUMSTANCES_CHANGED, "所在街区改建为学校", true, compensation);
    }

    static LicenceAct.Deregister deregistered(LicenceAct.DeregistrationGround ground) {
        return new LicenceAct.Deregister(ground, "许可已被撤销", null);
    }
}
