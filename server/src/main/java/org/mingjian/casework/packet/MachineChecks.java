package org.mingjian.casework.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjian.agency.Tier;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.Factor;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.paper.Wording;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;
import org.mingjian.legalreview.Check;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.MachineFinding;

/** 机器初核: what can be established from the case itself for each of the ten checks; the rest is left to the reviewer. */
public final class MachineChecks {

    private MachineChecks() {}

    /** A finding for each check, in order. */
    public static List<MachineFinding> of(CaseContext context) {
        Findings findings = context.history().findings().orElseThrow();
        return List.of(
                subject(context),
                officers(context),
                facts(findings),
                evidence(context.history()),
                law(context, findings),
                discretion(context, findings),
                procedure(context.history()),
                authority(context, findings),
                documents(context.history()),
                crime(findings));
    }

    private static MachineFinding subject(CaseContext context) {
        boolean ours = context.matter().agencyId().equals(context.agency().id());
        return finding(
                Check.SUBJECT,
                ours,
                "事项“" + context.matter().name() + "”" + (ours ? "在" : "不在") + "本机关执法事项清单内",
                List.of(context.agency().name() + "（" + context.agency().kind().title() + "）"));
    }

    private static MachineFinding officers(CaseContext context) {
        List<String> faults = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (DoneAct done : context.history().acts()) {
            officers(done.act()).forEach(officer -> {
                String fault = context.around().officerFault(officer, done.on());
                (fault == null ? seen : faults)
                        .add(ActKind.of(done.act()).title() + "："
                                + (fault == null
                                        ? context.names(List.of(officer)) + " " + context.certificates(List.of(officer))
                                        : fault));
            });
        }
        return finding(
                Check.OFFICERS,
                faults.isEmpty(),
                faults.isEmpty() ? "调查取证人员均为两人以上，证件有效、类别和区域相符" : String.join("；", faults),
                seen);
    }

    private static Stream<UUID> officers(Act act) {
        return act instanceof Act.ByOfficers done ? done.officerIds().stream() : Stream.empty();
    }

    private static MachineFinding facts(Findings findings) {
        return new MachineFinding(Check.FACTS, Finding.UNKNOWN, "事实是否清楚需人工判断；系统列出认定的事实供核对", List.of(findings.facts()));
    }

    private static MachineFinding evidence(CaseHistory history) {
        List<AddEvidence> evidence = history.all(AddEvidence.class);
        long kinds = evidence.stream().map(AddEvidence::kind).distinct().count();
        List<String> lines = evidence.stream()
                .map(item -> item.name() + "（" + item.kind().title() + "）：" + item.proves())
                .toList();
        boolean single = evidence.size() < 2;
        return new MachineFinding(
                Check.EVIDENCE,
                single ? Finding.ISSUE : Finding.UNKNOWN,
                "共" + evidence.size() + "件证据，" + kinds + "个种类" + (single ? "，只有孤证" : "；证明力需人工判断"),
                lines);
    }

    private static MachineFinding law(CaseContext context, Findings findings) {
        List<String> allowed = context.matter().penaltyKinds();
        List<String> beyond = findings.draft().kinds().stream()
                .map(PenaltyKind::word)
                .filter(word -> !allowed.contains(word))
                .toList();
        return finding(
                Check.LAW,
                beyond.isEmpty(),
                beyond.isEmpty() ? "拟处罚种类均在处罚依据规定的种类之内" : "处罚依据没有规定：" + String.join("、", beyond),
                List.of(
                        Wording.quoted(context.matter().broken()),
                        Wording.quoted(context.matter().penalty())));
    }

    private static MachineFinding discretion(CaseContext context, Findings findings) {
        Draft draft = findings.draft();
        List<Tier> tiers = context.matter().tiers().stream()
                .filter(tier -> tier.grade().title().equals(findings.tier()))
                .toList();
        List<String> lines = new ArrayList<>(
                findings.factors().stream().map(MachineChecks::line).toList());
        if (findings.calculation() != null) {
            lines.add("裁量计算器：" + findings.calculation().reasoning());
        }
        tiers.forEach(tier -> lines.add("“" + tier.grade().title() + "”：" + tier.condition() + "，" + range(tier)));
        if (tiers.isEmpty()) {
            return new MachineFinding(Check.DISCRETION, Finding.UNKNOWN, "裁量基准没有“" + findings.tier() + "”这一阶次", lines);
        }
        boolean within = tiers.stream()
                .anyMatch(tier -> draft.fineFen() >= tier.fineMinFen() && draft.fineFen() <= tier.fineMaxFen());
        return finding(
                Check.DISCRETION,
                within,
                "罚款" + new Fen(draft.fineFen()).format() + (within ? "在" : "不在") + "该阶次的幅度之内",
                lines);
    }

    private static String line(Factor factor) {
        return factor.factor() + "：" + factor.finding();
    }

    private static String range(Tier tier) {
        return "罚款" + new Fen(tier.fineMinFen()).format() + "至" + new Fen(tier.fineMaxFen()).format();
    }

    private static MachineFinding procedure(CaseHistory history) {
        List<Step> rows = Procedures.walked(history);
        List<String> steps = IntStream.range(0, rows.size())
                .mapToObj(i -> LegalDates.format(history.acts().get(i).on()) + " "
                        + rows.get(i).act().title() + "（" + rows.get(i).provision() + "）")
                .toList();
        boolean filed = history.filedOn().isPresent();
        return finding(Check.PROCEDURE, filed, filed ? "各环节均按程序表办理，已经负责人批准立案；告知、听取意见在审核后进行" : "没有立案", steps);
    }

    private static MachineFinding authority(CaseContext context, Findings findings) {
        boolean restraint = findings.draft().kinds().stream()
                .anyMatch(kind -> !context.matter().penaltyKinds().contains(kind.word()));
        return finding(
                Check.AUTHORITY,
                !restraint,
                restraint ? "拟处罚内容超出本事项的处罚权限" : "拟处罚内容在本事项的处罚权限之内",
                List.of("管辖区域：" + context.agency().regionName()));
    }

    private static MachineFinding documents(CaseHistory history) {
        List<String> papers = history.acts().stream()
                .flatMap(done -> done.outcome().documents().stream())
                .map(paper -> paper.kind().title() + (paper.number() == null ? "" : " " + paper.number()))
                .toList();
        return finding(Check.DOCUMENTS, !papers.isEmpty(), "已制发文书" + papers.size() + "份，必备要素在制发时已经核对", papers);
    }

    private static MachineFinding crime(Findings findings) {
        boolean suspected = findings.crimeSuspected();
        return finding(Check.CRIME, !suspected, suspected ? "承办人员认为涉嫌犯罪，应当移送" : "承办人员已明确答复不涉嫌犯罪", List.of());
    }

    private static MachineFinding finding(Check check, boolean pass, String text, List<String> evidence) {
        return new MachineFinding(check, pass ? Finding.PASS : Finding.ISSUE, text, evidence);
    }
}
