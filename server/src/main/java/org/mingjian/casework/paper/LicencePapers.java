package org.mingjian.casework.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.ApplicationAct.Material;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.calendar.LegalDates;

/** 行政许可文书 (行政许可法 第三十二条至第五十条、第六十九条、第七十条). */
final class LicencePapers {

    private static final String LAW = "《中华人民共和国行政许可法》";

    private final CaseContext context;
    private final LicenceFile file;
    private final Facts facts;

    private LicencePapers(CaseContext context) {
        this.context = context;
        this.file = new LicenceFile(context.history());
        this.facts = Facts.of(context)
                .put("subject", file.received().subject())
                .put("receivedOn", Facts.day(file.received().receivedOn()));
    }

    static DocumentFacts facts(DocumentKind kind, CaseContext context) {
        LicencePapers papers = new LicencePapers(context);
        switch (kind) {
            case APPLICATION_RECEIPT -> papers.receipt();
            case SUPPLEMENT_NOTICE -> papers.missing();
            case ACCEPTANCE_NOTICE -> papers.accepted();
            case NOT_ACCEPTED_NOTICE -> papers.declined();
            case CHECK_RECORD -> papers.check();
            case TIME_NOTICE -> papers.time();
            case LICENCE_EXTENSION_NOTICE -> papers.extension();
            case LICENCE_DECISION -> papers.granted();
            case LICENCE_REFUSAL -> papers.refused();
            case LICENCE_CERTIFICATE -> papers.certificate();
            case RENEWAL_NOTICE -> papers.renewed();
            case REVOCATION_DECISION -> papers.revoked();
            case WITHDRAWAL_DECISION -> papers.withdrawn();
            case DEREGISTRATION_DECISION -> papers.deregistered();
            default -> throw new IllegalArgumentException("no paper of licensing: " + kind);
        }
        return papers.facts.done();
    }

    private <A extends Act> A last(Class<A> kind) {
        return context.history().last(kind).orElseThrow().act();
    }

    private void receipt() {
        materials(file.received().materials());
    }

    private void materials(List<Material> materials) {
        materials.forEach(one ->
                facts.row("materials", Map.of("name", one.name(), "note", Objects.requireNonNullElse(one.note(), ""))));
    }

    private void missing() {
        last(ApplicationAct.TellMissing.class)
                .items()
                .forEach(item -> facts.row("missing", Map.of("name", item.name(), "reason", item.reason())));
    }

    private void accepted() {
        LicenceMatter matter = context.around().licence(context.history().matterId());
        Integer promised = matter == null ? null : matter.promisedDays();
        facts.put("acceptedOn", day())
                .put("decisionDays", promised == null ? context.around().number("D24") : promised.longValue());
    }

    private void declined() {
        ApplicationAct.DeclineApplication declined = last(ApplicationAct.DeclineApplication.class);
        String article = switch (declined.ground()) {
            case NOT_NEEDED -> "第三十二条第一款第一项";
            case NOT_OURS -> "第三十二条第一款第二项";
            case FALSE_APPLICATION -> "第七十八条";
        };
        facts.put("ground", declined.ground().title())
                .put("reason", declined.reason())
                .put("basis", LAW + article)
                .put("competentAgency", declined.competentAgency());
        remedies();
    }

    private void check() {
        ApplicationAct.RecordCheck check = last(ApplicationAct.RecordCheck.class);
        facts.put("checkedOn", Facts.day(check.checkedOn()))
                .put("place", check.place())
                .put("findings", check.findings())
                .put("checkers", context.names(check.officerIds()));
    }

    private void time() {
        ApplicationAct.ExcludeTime excluded = last(ApplicationAct.ExcludeTime.class);
        facts.put("ground", excluded.ground().title())
                .put("purpose", excluded.purpose())
                .put("fromOn", Facts.day(excluded.from()))
                .put("neededDays", excluded.days());
    }

    private void extension() {
        ApplicationAct.ExtendTime extended = last(ApplicationAct.ExtendTime.class);
        facts.put("extendedDays", extended.days()).put("reason", extended.reason());
    }

    private void granted() {
        LicenceAct.GrantLicence granted = last(LicenceAct.GrantLicence.class);
        facts.put("content", granted.content())
                .put("examination", file.examination().orElseThrow().opinion())
                .put("basis", LAW + "第三十八条第一款")
                .put("validity", validity(granted.validFrom(), granted.validTo()))
                .put("certificateDays", context.around().number("D25"))
                .put("decidedOn", day());
        remedies();
    }

    /** 不予许可 and 不予延续 alike: reasons, provision, remedies. */
    private void refused() {
        boolean renewal = last() instanceof LicenceAct.RefuseRenewal;
        String reason = renewal
                ? last(LicenceAct.RefuseRenewal.class).reason()
                : last(LicenceAct.RefuseLicence.class).reason();
        facts.put("refused", renewal ? "不予延续行政许可" : "不予行政许可")
                .put("reason", reason)
                .put("basis", renewal ? LAW + "第五十条第二款" : LAW + "第三十八条第二款")
                .put("decidedOn", day());
        remedies();
    }

    private Act last() {
        return context.history().acts().getLast().act();
    }

    private void certificate() {
        LicenceAct.GrantLicence granted = last(LicenceAct.GrantLicence.class);
        String changed = context.history()
                .last(LicenceAct.ChangeLicence.class)
                .map(done -> done.act().content())
                .orElse(null);
        facts.put("content", granted.content())
                .put("changed", changed)
                .put("validity", validity(granted.validFrom(), file.validTo()));
    }

    private void renewed() {
        LicenceAct.RenewLicence renewed = last(LicenceAct.RenewLicence.class);
        facts.put("opinion", renewed.opinion())
                .put("basis", LAW + "第五十条第二款")
                .put("validTo", Facts.day(renewed.validTo()))
                .put("decidedOn", day());
        remedies();
    }

    private void revoked() {
        LicenceAct.RevokeLicence revoked = last(LicenceAct.RevokeLicence.class);
        facts.put("ground", revoked.ground().title())
                .put("reason", revoked.reason())
                .put("basis", LAW + revoked.ground().article())
                .put("statementAdopted", statement())
                .put("decidedOn", day());
        remedies();
    }

    private void withdrawn() {
        LicenceAct.WithdrawLicence withdrawn = last(LicenceAct.WithdrawLicence.class);
        facts.put("ground", withdrawn.ground().title())
                .put("reason", withdrawn.reason())
                .put("compensation", Objects.requireNonNullElse(withdrawn.compensation(), "没有造成财产损失"))
                .put("basis", LAW + "第八条第二款")
                .put("statementAdopted", statement())
                .put("decidedOn", day());
        remedies();
    }

    private String statement() {
        LicenceAct.HearLicensee heard = last(LicenceAct.HearLicensee.class);
        return "被许可人陈述、申辩：" + heard.statement() + "\n本机关复核：" + heard.answer();
    }

    private void deregistered() {
        LicenceAct.Deregister ended = last(LicenceAct.Deregister.class);
        facts.put("ground", ended.ground().title())
                .put("reason", ended.reason())
                .put("basis", LAW + ended.ground().article())
                .put("decidedOn", day());
        remedies();
    }

    private void remedies() {
        var remedies = context.agency().remedies();
        facts.put("reconsiderationAgency", remedies.reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", remedies.court())
                .put("lawsuitMonths", context.around().number("D29"));
    }

    private String day() {
        return Facts.day(LegalDates.on(context.now()));
    }

    private static String validity(LocalDate from, @Nullable LocalDate to) {
        return "自" + Facts.day(from) + "起" + (to == null ? "，长期有效" : "至" + Facts.day(to) + "止");
    }
}
