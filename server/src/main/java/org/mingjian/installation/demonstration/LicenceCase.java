package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.ApplicationAct.Material;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.installation.demonstration.CountyData.LicenceData;
import org.mingjian.installation.demonstration.CountyData.LicenceTerms;
import org.mingjian.installation.demonstration.CountyData.MatterData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented application: received, accepted, examined, licensed, ended, as far as the data say. */
final class LicenceCase {

    private static final long STEP_SECONDS = 600;
    /** A licence of a year that is soon to end: its renewal may still be asked for. */
    private static final int NEARLY_A_YEAR = 215;

    private static final int DECIDED = 3;

    private final Casework casework;
    private final LicenceData data;
    private final Matter matter;
    private final LicenceTerms terms;
    private final String code;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    LicenceCase(Casework casework, LicenceData data, MatterData matter, String code, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.terms = Objects.requireNonNull(matter.licence());
        this.code = code;
        this.officers = register.of(matter.agency(), Role.HANDLER).subList(0, 2);
        this.head = register.of(matter.agency(), Role.AGENCY_HEAD).getFirst();
    }

    /** Working days from the first act to the last of an application that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "APPLIED", "SUPPLEMENTING", "NOT_ACCEPTED" -> 0;
            case "ACCEPTED", "APPLICATION_WITHDRAWN" -> 1;
            case "EXAMINED" -> 2;
            case "LICENCE_REFUSED", "LICENSED" -> DECIDED;
            case "EFFECTIVE" -> 4;
            case "RENEWAL_ASKED" -> NEARLY_A_YEAR;
            default -> 8;
        };
    }

    List<Scene> scenes(LocalDate start, LocalDate lastDay) {
        at(start, 0, this::receive);
        switch (data.until()) {
            case "APPLIED" -> {}
            case "SUPPLEMENTING" ->
                handles(
                        start,
                        0,
                        now -> new ApplicationAct.TellMissing(List.of(
                                new ApplicationAct.Missing(terms.materials().getLast(), "未提交，请补交"))));
            case "NOT_ACCEPTED" ->
                handles(
                        start,
                        0,
                        now -> new ApplicationAct.DeclineApplication(
                                ApplicationAct.DeclineGround.NOT_NEEDED, "仅销售文具，不经营出版物，不需要取得该许可。", null));
            default -> accepted(start, lastDay);
        }
        return scenes;
    }

    private void accepted(LocalDate start, LocalDate lastDay) {
        handles(start, 1, now -> new ApplicationAct.AcceptApplication(null));
        switch (data.until()) {
            case "ACCEPTED" -> {}
            case "APPLICATION_WITHDRAWN" ->
                handles(start, 1, now -> new ApplicationAct.WithdrawApplication(LegalDates.on(now), "撤回申请书"));
            default -> examined(start, lastDay);
        }
    }

    private void examined(LocalDate start, LocalDate lastDay) {
        handles(
                start,
                2,
                now -> new ApplicationAct.RecordCheck(
                        officers.stream().map(Actor::officerId).toList(),
                        LegalDates.on(now),
                        data.address(),
                        met() ? "经营场所与申请材料一致，已布置书架和收银台。" : "没有固定的经营场所，图书在车上销售。"));
        handles(start, 2, now -> examination());
        switch (data.until()) {
            case "EXAMINED" -> {}
            case "LICENCE_REFUSED" ->
                decides(start, DECIDED, now -> new LicenceAct.RefuseLicence("没有与业务相适应的固定经营场所，不符合许可条件。", false));
            default -> licensed(start, lastDay);
        }
    }

    private boolean met() {
        return !data.until().equals("LICENCE_REFUSED");
    }

    private Act examination() {
        List<ApplicationAct.Condition> conditions = new ArrayList<>();
        String last = terms.conditions().getLast();
        terms.conditions().forEach(one -> {
            boolean holds = met() || !one.equals(last);
            conditions.add(new ApplicationAct.Condition(one, holds, holds ? "已核对，符合" : "现场核查，不符合"));
        });
        return new ApplicationAct.Examine(conditions, met() ? "符合全部条件，建议准予许可。" : "不符合经营场所的条件，建议不予许可。", null);
    }

    private void licensed(LocalDate start, LocalDate lastDay) {
        decides(start, DECIDED, this::grant);
        if (data.until().equals("LICENSED")) {
            return;
        }
        handles(start, 4, now -> new LicenceAct.IssueCertificate(LegalDates.on(now), data.representative()));
        switch (data.until()) {
            case "EFFECTIVE" -> {}
            case "RENEWAL_ASKED" -> handles(lastDay, 0, now -> new LicenceAct.AskRenewal(LegalDates.on(now)));
            default -> ended(start);
        }
    }

    private Act grant(Instant now) {
        LocalDate from = LegalDates.on(now);
        return new LicenceAct.GrantLicence(
                "出版物零售，经营场所：" + data.address(),
                from,
                from.plusMonths(terms.validityMonths()).minusDays(1),
                "同意。");
    }

    private void ended(LocalDate start) {
        switch (data.until()) {
            case "LICENCE_REVOKED" -> {
                heard(start);
                decides(
                        start,
                        7,
                        now -> new LicenceAct.RevokeLicence(
                                LicenceAct.RevocationGround.FRAUD, "经核实，提交的经营场所使用权证明系伪造。", false));
            }
            case "LICENCE_WITHDRAWN" -> {
                heard(start);
                decides(
                        start,
                        7,
                        now -> new LicenceAct.WithdrawLicence(
                                LicenceAct.WithdrawalGround.CIRCUMSTANCES_CHANGED,
                                "经营场所所在街区已列入防洪堤改建范围，为公共安全需要撤回。",
                                true,
                                "按照评估确定的装修损失和停业损失补偿。"));
            }
            default -> {
                decides(
                        start,
                        7,
                        now -> new LicenceAct.Deregister(
                                LicenceAct.DeregistrationGround.ORGANISATION_ENDED, "经营者已办理注销登记。", null));
                if (data.until().equals("ARCHIVED")) {
                    handles(start, 8, now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
                }
            }
        }
    }

    private void heard(LocalDate start) {
        handles(start, 6, now -> new LicenceAct.HearLicensee(LegalDates.on(now), "希望保留许可。", "已说明事实、理由和依据，意见不予采纳。"));
    }

    private void receive(Instant now) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        boolean incomplete = data.until().equals("SUPPLEMENTING");
        List<String> given =
                incomplete ? terms.materials().subList(0, terms.materials().size() - 1) : terms.materials();
        var done = casework.register(
                new ApplicationAct.ReceiveApplication(
                        matter.id(),
                        party,
                        data.subject(),
                        LegalDates.on(now),
                        officers.stream().map(Actor::officerId).toList(),
                        given.stream().map(name -> new Material(name, "一份")).toList()),
                officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    private void handles(LocalDate start, int workingDay, Function<Instant, Act> act) {
        does(start, workingDay, officers.getFirst(), act);
    }

    private void decides(LocalDate start, int workingDay, Function<Instant, Act> act) {
        does(start, workingDay, head, act);
    }

    private void does(LocalDate start, int workingDay, Actor actor, Function<Instant, Act> act) {
        at(
                start,
                workingDay,
                now -> version = casework.act(Objects.requireNonNull(caseId), version, act.apply(now), actor)
                        .version());
    }

    private void at(LocalDate start, int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(9 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
