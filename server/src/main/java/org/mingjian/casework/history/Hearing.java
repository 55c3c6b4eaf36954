package org.mingjian.casework.history;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.HearingAct.ApplyRecusal;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.HearingAct.DecideRecusal;
import org.mingjian.casework.act.HearingAct.EndHearing;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.PostponeHearing;
import org.mingjian.casework.act.HearingAct.ReportHearing;
import org.mingjian.casework.act.HearingAct.RequestHearing;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.history.CaseHistory.Done;

/** 听证: how the hearing stands that was asked for since the notice in force. A new notice begins anew. */
public record Hearing(CaseHistory history) {

    /** That of the case in which something is attempted. */
    public static Hearing of(Attempt attempt) {
        return new Hearing(attempt.history());
    }

    /** The party's request; empty when it made none since the notice. */
    public Optional<Done<RequestHearing>> request() {
        return history.last(GiveNotice.class).flatMap(notice -> history.lastAfter(RequestHearing.class, notice));
    }

    /** Presider and recorder who are in office: the latest appointed, unless the presider had to withdraw. */
    public Optional<AppointPresider> officers() {
        return since(AppointPresider.class)
                .filter(appointed -> history.lastAfter(DecideRecusal.class, appointed)
                        .filter(decided -> decided.act().granted())
                        .isEmpty())
                .map(Done::act);
    }

    /** The notice in force: neither postponed since nor followed by other officers. */
    public Optional<NotifyHearing> notified() {
        return since(NotifyHearing.class)
                .filter(told -> history.lastAfter(PostponeHearing.class, told).isEmpty())
                .filter(told -> history.lastAfter(AppointPresider.class, told).isEmpty())
                .map(Done::act);
    }

    /** The application for recusal that nobody decided yet. */
    public Optional<ApplyRecusal> recusalToDecide() {
        return since(ApplyRecusal.class)
                .filter(applied ->
                        history.lastAfter(DecideRecusal.class, applied).isEmpty())
                .map(Done::act);
    }

    /** Whoever had to withdraw from presiding over hearings of this case, now or before. */
    public Set<UUID> recused() {
        Set<UUID> recused = new HashSet<>();
        UUID presider = null;
        for (DoneAct done : history.acts()) {
            switch (done.act()) {
                case AppointPresider appointed -> presider = appointed.presiderId();
                case DecideRecusal decided -> {
                    if (decided.granted() && presider != null) {
                        recused.add(presider);
                    }
                }
                default -> {}
            }
        }
        return recused;
    }

    /** The hearing as it was held. */
    public Optional<Done<HoldHearing>> held() {
        return since(HoldHearing.class);
    }

    /** The presider's report on the hearing that was held. */
    public Optional<Done<ReportHearing>> report() {
        return held().flatMap(held -> history.lastAfter(ReportHearing.class, held));
    }

    /** Whether it ended without having been held to its end. */
    public boolean ended() {
        return since(EndHearing.class).isPresent();
    }

    /** Whether it is asked for and neither held nor ended. */
    public boolean outstanding() {
        return request().isPresent() && held().isEmpty() && !ended();
    }

    private <A extends Act> Optional<Done<A>> since(Class<A> kind) {
        return request().flatMap(request -> history.lastAfter(kind, request));
    }
}
