package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.LeadAct.Source;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.kernel.calendar.LegalDates;

/** What is found on the spot in an invented case; tests change the one thing that they are about. */
final class Spot {

    /** One hundred yuan: what may be collected on the spot. */
    static final long SMALL = 10_000;

    /** Two hundred yuan: the most for a citizen. */
    static final long MOST_FOR_A_PERSON = 20_000;

    /** Three thousand yuan: the most for an organisation. */
    static final long MOST_FOR_A_FIRM = 300_000;

    private final UUID matterId;
    private final List<UUID> officers;
    private final Instant at;
    private PartyFacts party;
    private LocalDate violationOn;
    private Draft proposed = fined(SMALL);
    private boolean shown = true;
    private boolean told = true;
    private boolean crime;
    private @Nullable String answer = "已说明处罚的依据，不予采纳";

    Spot(UUID matterId, List<UUID> officers, Instant at) {
        this.matterId = matterId;
        this.officers = officers;
        this.at = at;
        this.party = Samples.netCafe(Conduct.party());
        this.violationOn = LegalDates.on(at);
    }

    Spot of(PartyFacts other) {
        party = other;
        return this;
    }

    Spot violatedOn(LocalDate day) {
        violationOn = day;
        return this;
    }

    Spot proposing(Draft draft) {
        proposed = draft;
        return this;
    }

    Spot hidingTheCertificate() {
        shown = false;
        return this;
    }

    Spot tellingNothing() {
        told = false;
        return this;
    }

    Spot suspectingACrime() {
        crime = true;
        return this;
    }

    Spot answeringNothing() {
        answer = null;
        return this;
    }

    OpenOnTheSpot opened() {
        return new OpenOnTheSpot(
                Source.PATROL,
                matterId,
                party,
                "接纳未成年人进入营业场所",
                violationOn,
                officers,
                at.minusSeconds(600),
                "云岭县长街26号",
                shown,
                "现场有一名未成年人正在上网，未查验身份证件",
                "现场照片、上网登记记录",
                crime,
                proposed,
                told,
                "初次违反，请求从轻",
                answer);
    }

    static Draft fined(long fen) {
        return draft(List.of(new Draft.Penalty(PenaltyKind.FINE, "罚款")), fen);
    }

    static Draft warned() {
        return draft(List.of(new Draft.Penalty(PenaltyKind.WARNING, "警告")), 0);
    }

    static Draft draft(List<Draft.Penalty> penalties, long fen) {
        return new Draft(penalties, fen, 0, "立即改正", "违法行为轻微，主动改正");
    }

    static SummaryAct.DecideOnTheSpot decided(Draft draft) {
        return new SummaryAct.DecideOnTheSpot("从轻处罚", draft);
    }

    static SummaryAct.HandOver handedOver(Instant at) {
        return new SummaryAct.HandOver(at, "方岚", true, null);
    }

    static SummaryAct.CollectOnTheSpot collected(CashGround ground, long fen, Instant at) {
        return new SummaryAct.CollectOnTheSpot(
                ground, null, false, LegalDates.on(at), fen, "53000199-" + UUID.randomUUID());
    }
}
