package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Office.*;
import static org.mingjian.casework.history.Stage.*;
import static org.mingjian.casework.history.Term.*;
import static org.mingjian.casework.policy.Policy.*;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.*;
import static org.mingjian.kernel.problem.Provision.penaltyLaw;

import java.util.List;
import java.util.Set;

/**
 * 听证程序 (行政处罚法 第五章第四节): the rows of the ordinary procedure between notice and recheck that are about the hearing.
 * Whoever asks for one costs it nothing; no row takes money.
 */
final class HearingRows {

    // spotless:off
    static final List<Step> ROWS = List.of(
            // 申请
            row(REQUEST_HEARING).from(NOTIFIED).to(HEARING_ASKED).law(penaltyLaw("第六十四条第一项"))
                    .needs(HANDLER_OF_THIS_CASE, HEARING_RIGHT_TOLD, REQUESTED_IN_TIME, NOT_IN_THE_FUTURE)
                    .issues(HEARING_REQUEST).stops(D01).done(),
            row(REFUSE_HEARING).from(NOTIFIED, RECHECKED, DISCUSSED).stays().by(HEAD)
                    .law(penaltyLaw("第六十三条、第六十四条第一项"))
                    .needs(HEARING_REFUSAL_GROUNDED, SERVED_SINCE_ISSUED, NOT_IN_THE_FUTURE).issues(HEARING_REFUSAL).done(),
            row(WAIVE_HEARING).from(NOTIFIED).stays().law(penaltyLaw("第六十四条"))
                    .needs(HANDLER_OF_THIS_CASE, HEARING_RIGHT_TOLD, WAIVED_IN_WRITING, NOT_IN_THE_FUTURE).stops(D01).done(),

            // 主持人、回避
            row(APPOINT_PRESIDER).from(HEARING_ASKED, HEARING_SET).to(HEARING_ASKED).by(HEAD)
                    .law(penaltyLaw("第六十四条第四项"))
                    .needs(PRESIDER_DID_NOT_INVESTIGATE, PRESIDER_NOT_RECUSED, RECORDER_IS_ANOTHER).done(),
            row(APPLY_RECUSAL).from(HEARING_ASKED, HEARING_SET).stays().law(penaltyLaw("第六十四条第四项"))
                    .needs(HANDLER_OF_THIS_CASE, PRESIDER_APPOINTED, RECUSAL_DECIDED, NOT_IN_THE_FUTURE).done(),
            row(DECIDE_RECUSAL).from(HEARING_ASKED, HEARING_SET)
                    .to(Set.of(HEARING_ASKED, HEARING_SET), NextStage::afterRecusal).by(HEAD)
                    .law(penaltyLaw("第四十三条第三款、第六十四条第四项"))
                    .needs(RECUSAL_TO_DECIDE, RECUSAL_BY_ANOTHER).issues(RECUSAL_DECISION).done(),

            // 通知、公告
            row(NOTIFY_HEARING).from(HEARING_ASKED).to(HEARING_SET).by(PRESIDER)
                    .law(penaltyLaw("第六十四条第二项、第三项"))
                    .needs(HEARING_OFFICER, RECUSAL_DECIDED, PUBLIC_UNLESS_SECRET, SERVED_SINCE_ISSUED, NOT_IN_THE_FUTURE,
                            HEARING_NOTICE_SERVED, TOLD_SEVEN_DAYS_BEFORE)
                    .issues(HEARING_ANNOUNCEMENT, HEARING_NOTICE).done(),
            row(POSTPONE_HEARING).from(HEARING_SET).to(HEARING_ASKED).by(PRESIDER).law(penaltyLaw("第六十四条第二项"))
                    .needs(HEARING_OFFICER, POSTPONED_OR_SUSPENDED).issues(POSTPONEMENT_NOTICE).done(),
            row(END_HEARING).from(HEARING_ASKED, HEARING_SET).to(HEARD).by(PRESIDER).law(penaltyLaw("第六十四条第六项"))
                    .needs(HEARING_OFFICER, HEARING_ENDED_ON_GROUND, NOT_IN_THE_FUTURE).issues(HEARING_END_NOTICE).done(),

            // 举行、报告
            row(HOLD_HEARING).from(HEARING_SET).to(HEARING_HELD).by(PRESIDER)
                    .law(penaltyLaw("第六十四条第七项、第八项"))
                    .needs(HEARING_OFFICER, PRESIDER_DID_NOT_INVESTIGATE, RECUSAL_DECIDED, HELD_AS_NOTIFIED, NOT_IN_THE_FUTURE,
                            PARTY_ATTENDED, AGENTS_MANDATED, INVESTIGATOR_ATTENDED, EVIDENCE_SHOWN, HEARING_RECORD_SIGNED)
                    .issues(HEARING_RECORD).done(),
            row(REPORT_HEARING).from(HEARING_HELD).to(HEARD).by(PRESIDER).law(penaltyLaw("第六十五条"))
                    .needs(PRESIDES_HIMSELF).issues(HEARING_REPORT).done());
    // spotless:on

    private HearingRows() {}
}
