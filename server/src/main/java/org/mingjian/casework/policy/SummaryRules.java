package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.history.Attempt;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about deciding on the spot (行政处罚法 第五十一条、第五十二条). */
final class SummaryRules {

    private static final Set<PenaltyKind> LIGHT = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE);

    private SummaryRules() {}

    static @Nullable String actsHimself(Attempt attempt) {
        boolean there = attempt.as(OpenOnTheSpot.class).officerIds().contains(attempt.officerId());
        return there ? null : "当场查处由在场的执法人员本人登记";
    }

    static @Nullable String certificateShown(Attempt attempt) {
        return attempt.as(OpenOnTheSpot.class).certificateShown() ? null : "执法人员当场作出行政处罚决定的，应当向当事人出示执法证件";
    }

    static @Nullable String rightsTold(Attempt attempt) {
        return attempt.as(OpenOnTheSpot.class).rightsTold()
                ? null
                : "作出决定之前，应当告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知依法享有的陈述、申辩等权利";
    }

    static @Nullable String statementAnswered(Attempt attempt) {
        OpenOnTheSpot opened = attempt.as(OpenOnTheSpot.class);
        boolean said = opened.statement() != null && !opened.statement().isBlank();
        boolean answered = opened.answer() != null && !opened.answer().isBlank();
        return said && !answered ? "当事人提出了陈述、申辩，应当进行复核并填写复核意见" : null;
    }

    static @Nullable String onlyWarningOrFine(Attempt attempt) {
        Draft draft = draft(attempt);
        String others = draft.kinds().stream()
                .filter(kind -> !LIGHT.contains(kind))
                .map(PenaltyKind::word)
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            return "当场只能处以警告或者罚款，" + others + "应当适用普通程序";
        }
        return draft.withoutPenalty() ? "没有填写处罚种类，不予处罚的应当适用普通程序" : null;
    }

    /** 公民二百元以下、法人或者其他组织三千元以下; an individual business is weighed as its citizen. */
    static @Nullable String withinSummaryLimit(Attempt attempt) {
        PartyFacts.Kind kind = attempt.history().party().kind();
        boolean citizen = kind == PartyFacts.Kind.NATURAL_PERSON || kind == PartyFacts.Kind.INDIVIDUAL_BUSINESS;
        long limit = attempt.around().number(citizen ? "summary.fine.person" : "summary.fine.organisation");
        long fine = draft(attempt).fineFen();
        return fine <= limit
                ? null
                : "罚款" + new Fen(fine).format() + "超过对" + kind.title() + "当场处罚的上限" + new Fen(limit).format()
                        + "，应当适用普通程序";
    }

    static @Nullable String notHeavierThanSaid(Attempt attempt) {
        Draft told = attempt.history().opening().orElseThrow().proposed();
        return Severity.of(draft(attempt), told) == Severity.NOT_HEAVIER ? null : "决定的处罚重于告知当事人的内容，不得因陈述、申辩给予更重的处罚";
    }

    static @Nullable String decidedAtOnce(Attempt attempt) {
        LocalDate opened =
                LegalDates.on(attempt.history().opening().orElseThrow().startedAt());
        return opened.equals(attempt.around().today()) ? null : "查处时间为" + LegalDates.format(opened) + "，不是当场；应当适用普通程序";
    }

    static @Nullable String handedOverAtOnce(Attempt attempt) {
        LocalDate decided = attempt.history().decision().orElseThrow().on();
        LocalDate handed = LegalDates.on(attempt.as(HandOver.class).handedOverAt());
        return handed.equals(decided) ? null : "决定书应当当场交付当事人，交付日期应当为" + LegalDates.format(decided);
    }

    static @Nullable String refusalNoted(Attempt attempt) {
        HandOver handed = attempt.as(HandOver.class);
        boolean noted = handed.remark() != null && !handed.remark().isBlank();
        return handed.signed() || noted ? null : "当事人拒绝签收的，应当注明情况";
    }

    private static Draft draft(Attempt attempt) {
        return attempt.as(DecideOnTheSpot.class).draft();
    }
}
