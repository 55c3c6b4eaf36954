package org.mingjian.casework.policy;

import static org.mingjian.kernel.problem.Provision.coercionLaw;
import static org.mingjian.kernel.problem.Provision.licensingLaw;
import static org.mingjian.kernel.problem.Provision.penaltyLaw;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Attempt;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 关口: what must hold before an act; each with the provision that demands it. */
public enum Policy {
    /** 当事人证件号码. */
    PARTY_IDENTIFIED("PartyIdentified", new Provision("GB 32100、GB 11643", "校验规则"), LeadRules::partyIdentified),
    /** I22. */
    REGISTERED_IN_ORDER("RegisteredInOrder", new Provision("行政执法责任制", "按时间顺序统一登记、统一编号"), LeadRules::registeredInOrder),
    /** No date ahead of the server's clock. */
    NOT_IN_THE_FUTURE("NotInTheFuture", penaltyLaw("第四十七条"), TimeRules::notInTheFuture),
    /** No act before the filing. */
    NOT_BEFORE_FILING("NotBeforeFiling", penaltyLaw("第五十四条第二款"), TimeRules::notBeforeFiling),
    /** The handlers proposed to file. */
    FILING_PROPOSED("FilingProposed", penaltyLaw("第五十四条第二款"), LeadRules::filingProposed),
    /** Lead and assisting officer are two persons of the agency. */
    TWO_DIFFERENT_OFFICERS("TwoDifferentOfficers", penaltyLaw("第四十二条第一款"), PeopleRules::twoDifferentOfficers),
    /** I11. */
    WITHIN_LIMITATION("WithinLimitation", penaltyLaw("第三十六条"), TimeRules::withinLimitation),
    /** I11: below fourteen. */
    PARTY_OF_AGE("PartyOfAge", penaltyLaw("第三十条"), LeadRules::partyOfAge),

    /** Only an officer of this case. */
    HANDLER_OF_THIS_CASE("HandlerOfThisCase", penaltyLaw("第四十二条第一款"), PeopleRules::handlerOfThisCase),
    /** I1. */
    TWO_OFFICERS_PRESENT("TwoOfficersPresent", penaltyLaw("第四十二条第一款"), PeopleRules::twoOfficersPresent),
    /** I4. */
    OFFICERS_CERTIFIED("OfficersCertified", penaltyLaw("第四十二条第一款"), PeopleRules::officersCertified),
    /** One officer goes, another comes: two remain. */
    TWO_OFFICERS_REMAIN("TwoOfficersRemain", penaltyLaw("第四十二条第一款"), PeopleRules::twoOfficersRemain),
    /** I3: the successor was not recused and neither reviewed nor heard the case. */
    SUCCESSOR_IMPARTIAL("SuccessorImpartial", penaltyLaw("第四十三条、第五十八条第一款"), PeopleRules::successorImpartial),
    /** Certificate shown, rights told. */
    CERTIFICATE_SHOWN("CertificateShown", penaltyLaw("第五十五条第一款"), InvestigationRules::certificateShown),
    /** An uploaded file is this case's own. */
    FILE_OF_THIS_CASE("FileOfThisCase", penaltyLaw("第四十六条"), InvestigationRules::fileOfThisCase),
    /** The clock runs. */
    TERM_RUNNING("TermRunning", penaltyLaw("第六十条"), TimeRules::termRunning),
    /** Only what the table of deadlines does not count stops the clock. */
    SUSPENSION_PROVIDED("SuspensionProvided", penaltyLaw("第六十条"), "ground", TimeRules::suspensionProvided),
    /** The clock stands. */
    TERM_SUSPENDED("TermSuspended", penaltyLaw("第六十条"), TimeRules::termSuspended),
    /** One extension within the rule's limit. */
    EXTENSION_WITHIN_LIMIT("ExtensionWithinLimit", penaltyLaw("第六十条"), TimeRules::extensionWithinLimit),
    /** At least one record of two officers and one piece of evidence. */
    RECORDED_AND_PROVEN("RecordedAndProven", penaltyLaw("第四十条、第四十六条"), InvestigationRules::recordedAndProven),
    /** 不予、从轻、减轻 looked at. */
    FACTORS_EXPLAINED("FactorsExplained", penaltyLaw("第三十二条、第三十三条、第三十四条"), InvestigationRules::factorsExplained),
    /** Kinds and amounts of the draft agree. */
    DRAFT_COHERENT("DraftCoherent", penaltyLaw("第九条、第二十八条"), InvestigationRules::draftCoherent),
    /** No kind of penalty that the matter's basis does not provide. */
    PENALTY_PROVIDED("PenaltyProvided", penaltyLaw("第四条、第三十八条第一款"), DiscretionRules::penaltyProvided),
    /** No fine outside the statutory range. */
    FINE_WITHIN_LAW("FineWithinLaw", penaltyLaw("第五条第二款、第三十二条"), DiscretionRules::fineWithinLaw),
    /** The tier is one of the standard's. */
    TIER_OF_STANDARD("TierOfStandard", penaltyLaw("第三十四条"), DiscretionRules::tierOfStandard),
    /** A fine outside its tier says why; the heads discuss it. */
    DEPARTURE_EXPLAINED("DepartureExplained", penaltyLaw("第三十四条"), DiscretionRules::departureExplained),
    /** What is said to be calculated is what the standard in force gives. */
    CALCULATED_BY_STANDARD("CalculatedByStandard", penaltyLaw("第三十四条、第三十七条"), CalculationRules::calculatedByStandard),
    /** I8. */
    NOT_HEAVIER_FOR_SPEAKING("NotHeavierForSpeaking", penaltyLaw("第四十五条第二款"), NoticeRules::notHeavierForSpeaking),
    /** I24. */
    NO_CRIME_LEFT_BEHIND("NoCrimeLeftBehind", penaltyLaw("第二十七条"), InvestigationRules::noCrimeLeftBehind),

    /** I2: a major decision cannot be declared not major. */
    NOT_MAJOR("NotMajor", penaltyLaw("第五十八条"), ReviewRules::notMajor),
    /** Every point of the last round has an answer. */
    POINTS_ANSWERED("PointsAnswered", penaltyLaw("第五十八条"), ReviewRules::pointsAnswered),
    /** I3. */
    REVIEWER_IS_ANOTHER("ReviewerIsAnother", penaltyLaw("第五十八条第一款"), ReviewRules::reviewerIsAnother),
    /** Legal qualification. */
    REVIEWER_QUALIFIED("ReviewerQualified", penaltyLaw("第五十八条第二款"), ReviewRules::reviewerQualified),
    /** Ten checks, ten verdicts. */
    EVERY_CHECK_ANSWERED("EveryCheckAnswered", new Provision("国办发〔2018〕118号", "四、重大执法决定法制审核"), ReviewRules::everyCheck),
    /** A return says what is wrong. */
    RETURN_NAMES_POINTS(
            "ReturnNamesPoints", new Provision("国办发〔2018〕118号", "四、重大执法决定法制审核"), ReviewRules::returnNamesPoints),
    /** No approval over an open point or a failed check. */
    APPROVAL_LEAVES_NO_POINT("ApprovalLeavesNoPoint", penaltyLaw("第五十八条"), ReviewRules::approvalLeavesNoPoint),
    /** I2. */
    CLEARANCE_HELD("ClearanceHeld", penaltyLaw("第五十八条第一款"), ReviewRules::clearanceHeld),
    /** I3: who decides did not review. */
    HEAD_DID_NOT_REVIEW("HeadDidNotReview", penaltyLaw("第五十八条第一款"), ReviewRules::headDidNotReview),

    /** A draft with a penalty. */
    PENALTY_PROPOSED("PenaltyProposed", penaltyLaw("第五十七条第一款第一项"), DecisionRules::penaltyProposed),
    /** A draft without one. */
    NO_PENALTY_PROPOSED("NoPenaltyProposed", penaltyLaw("第五十七条第一款"), DecisionRules::noPenaltyProposed),
    /** The party can only have been served after the notice was issued. */
    SERVED_SINCE_ISSUED("ServedSinceIssued", penaltyLaw("第四十四条"), NoticeRules::servedSinceIssued),
    /** Waivers count in writing only. */
    WAIVED_IN_WRITING("WaivedInWriting", penaltyLaw("第四十五条"), NoticeRules::waivedInWriting),
    /** Nobody answers a notice before it was given. */
    NOT_BEFORE_NOTICE("NotBeforeNotice", penaltyLaw("第四十四条、第六十四条"), NoticeRules::notBeforeNotice),
    /** The notice told a hearing right. */
    HEARING_RIGHT_TOLD("HearingRightTold", penaltyLaw("第六十三条"), NoticeRules::hearingRightTold),
    /** D01. */
    REQUESTED_IN_TIME("RequestedInTime", penaltyLaw("第六十四条第一项"), NoticeRules::requestedInTime),
    /** I3. */
    PRESIDER_DID_NOT_INVESTIGATE(
            "PresiderDidNotInvestigate", penaltyLaw("第六十四条第四项"), HearingRules::presiderDidNotInvestigate),
    /** I1. */
    STATEMENT_PERIOD_ENDED("StatementPeriodEnded", penaltyLaw("第四十五条第一款"), NoticeRules::statementPeriodEnded),
    /** I9. */
    HEARING_PERIOD_ENDED("HearingPeriodEnded", penaltyLaw("第六十四条第一项"), NoticeRules::hearingPeriodEnded),
    /** I9. */
    REQUESTED_HEARING_HELD("RequestedHearingHeld", penaltyLaw("第六十三条、第六十五条"), NoticeRules::requestedHearingHeld),
    /** I1. */
    NOTICE_GIVEN("NoticeGiven", penaltyLaw("第四十四条、第六十二条"), NoticeRules::noticeGiven),
    /** I1. */
    STATEMENT_RECHECKED("StatementRechecked", penaltyLaw("第四十五条第一款"), NoticeRules::statementRechecked),

    /** I1. */
    INVESTIGATED_BY_TWO("InvestigatedByTwo", penaltyLaw("第四十二条第一款"), DecisionRules::investigatedByTwo),
    /** I8. */
    NOT_HEAVIER_THAN_TOLD("NotHeavierThanTold", penaltyLaw("第四十四条、第六十二条"), DecisionRules::notHeavierThanTold),
    /** Collective discussion. */
    DISCUSSED_WHERE_REQUIRED("DiscussedWhereRequired", penaltyLaw("第五十七条第二款"), DecisionRules::discussedWhereRequired),
    /** A discussion is one of several heads. */
    SEVERAL_DISCUSSED("SeveralDiscussed", penaltyLaw("第五十七条第二款"), "members", DecisionRules::severalDiscussed),
    /** A head presides, and whoever takes part is of the agency. */
    DISCUSSED_BY_OWN("DiscussedByOwn", penaltyLaw("第五十七条第二款"), DecisionRules::discussedByOwn),
    /** I10. */
    ONE_FINE_FOR_ONE_ACT("OneFineForOneAct", penaltyLaw("第二十九条"), DecisionRules::oneFineForOneAct),
    /** The party was educated. */
    EDUCATION_RECORDED("EducationRecorded", penaltyLaw("第三十三条第三款"), DecisionRules::educationRecorded),

    /** Served after it was decided. */
    SERVED_AFTER_DECISION("ServedAfterDecision", penaltyLaw("第六十一条"), ExecutionRules::servedAfterDecision),
    /** Electronic with consent, leaving with a witness. */
    MANNER_PERMITTED("MannerPermitted", penaltyLaw("第六十一条第二款"), ExecutionRules::mannerPermitted),
    /** Something is owed, and no more than that is taken. */
    OWED("Owed", penaltyLaw("第六十七条"), ExecutionRules::owed),
    /** I6. */
    RECEIPT_NOT_USED("ReceiptNotUsed", penaltyLaw("第七十条"), ExecutionRules::receiptNotUsed),
    /** D06. */
    PAYMENT_PERIOD_OVER("PaymentPeriodOver", penaltyLaw("第六十七条第三款"), ExecutionRules::paymentPeriodOver),
    /** D43: closed after the decision counts as served. */
    SERVING_MADE("ServingMade", new Provision("民事诉讼法", "第九十五条"), ExecutionRules::servingMade),
    /** Closed when carried out. */
    NOTHING_OWED("NothingOwed", penaltyLaw("第六十六条"), ExecutionRules::nothingOwed),

    /** Who finds on the spot was there. */
    ACTS_HIMSELF("ActsHimself", penaltyLaw("第四十二条第一款"), SummaryRules::actsHimself),
    /** The certificate was shown on the spot. */
    SHOWN_ON_THE_SPOT("ShownOnTheSpot", penaltyLaw("第五十二条第一款"), SummaryRules::certificateShown),
    /** I1: content, facts, reason, basis and rights were told on the spot. */
    RIGHTS_TOLD("RightsTold", penaltyLaw("第四十四条"), SummaryRules::rightsTold),
    /** I1: what the party said on the spot was answered. */
    STATEMENT_ANSWERED("StatementAnswered", penaltyLaw("第四十五条第一款"), SummaryRules::statementAnswered),
    /** I5. */
    ONLY_WARNING_OR_FINE("OnlyWarningOrFine", penaltyLaw("第五十一条"), SummaryRules::onlyWarningOrFine),
    /** I5. */
    WITHIN_SUMMARY_LIMIT("WithinSummaryLimit", penaltyLaw("第五十一条"), SummaryRules::withinSummaryLimit),
    /** I8. */
    NOT_HEAVIER_THAN_SAID("NotHeavierThanSaid", penaltyLaw("第四十五条第二款"), SummaryRules::notHeavierThanSaid),
    /** What is decided on another day is not decided on the spot. */
    DECIDED_AT_ONCE("DecidedAtOnce", penaltyLaw("第五十一条"), SummaryRules::decidedAtOnce),
    /** The paper is handed over on the spot. */
    HANDED_OVER_AT_ONCE("HandedOverAtOnce", penaltyLaw("第五十二条第一款"), SummaryRules::handedOverAtOnce),
    /** Who refuses to sign is noted. */
    REFUSAL_NOTED("RefusalNoted", penaltyLaw("第五十二条第一款"), SummaryRules::refusalNoted),
    /** I6. */
    COLLECTED_WHERE_ALLOWED("CollectedWhereAllowed", penaltyLaw("第六十七条、第六十八条、第六十九条"), CashRules::collectedWhereAllowed),
    /** I7: all that was collected, and nothing else. */
    HANDED_IN_WHOLE("HandedInWhole", penaltyLaw("第七十一条"), CashRules::handedInWhole),
    /** I7: all that was handed in, and nothing else. */
    PAID_INTO_BANK_WHOLE("PaidIntoBankWhole", penaltyLaw("第七十一条"), CashRules::paidIntoBankWhole),
    /** I7. */
    CASH_IN_THE_TREASURY("CashInTheTreasury", penaltyLaw("第七十一条、第七十四条"), CashRules::cashInTheTreasury),
    /** The agency knows of it. */
    FILED_BACK("FiledBack", penaltyLaw("第五十二条第三款"), CashRules::filedBack),
    /** Once is enough. */
    NOT_YET_FILED_BACK("NotYetFiledBack", penaltyLaw("第五十二条第三款"), CashRules::notYetFiledBack),

    /** Only an officer of this measure. */
    OFFICER_OF_THE_MEASURE("OfficerOfTheMeasure", coercionLaw("第十七条第三款"), CoercionRules::officerOfTheMeasure),
    /** I3: who approves did not ask. */
    HEAD_IS_ANOTHER("HeadIsAnother", coercionLaw("第十八条第一项"), CoercionRules::headIsAnother),
    /** I1, B1. */
    TAKEN_BY_TWO("TakenByTwo", coercionLaw("第十八条第二项"), CoercionRules::takenByTwo),
    /** I4, B1. */
    QUALIFIED_TO_COERCE("QualifiedToCoerce", coercionLaw("第十七条第三款"), CoercionRules::qualified),
    /** No date ahead of the server's clock, none before the measure. */
    RECORDED_AS_IT_WAS("RecordedAsItWas", coercionLaw("第十八条第七项"), CoercionRules::recordedAsItWas),
    /** No measure that law or regulation does not provide. */
    MEASURE_EMPOWERED("MeasureEmpowered", coercionLaw("第十条、第十一条"), CoercionRules::empowered),
    /** The case of penalty that it serves is one of the agency's. */
    CONNECTED_CASE_KNOWN("ConnectedCaseKnown", coercionLaw("第二十七条"), CoercionRules::connectedCaseKnown),
    /** Approved before it was taken. */
    TAKEN_AFTER_APPROVAL("TakenAfterApproval", coercionLaw("第十八条第一项"), CoercionRules::takenAfterApproval),
    /** What was approved is done: sealing or seizing. */
    MEASURE_ON_THINGS("MeasureOnThings", coercionLaw("第二十二条"), CoercionRules::onThings),
    /** What was approved is done: freezing. */
    MEASURE_ON_DEPOSITS("MeasureOnDeposits", coercionLaw("第二十九条第一款"), CoercionRules::onDeposits),
    /** B2: the certificate was shown. */
    SHOWN_AT_THE_SCENE("ShownAtTheScene", coercionLaw("第十八条第三项"), SceneRules::certificateShown),
    /** The party was told to come. */
    PARTY_CALLED("PartyCalled", coercionLaw("第十八条第四项"), SceneRules::partyCalled),
    /** B3: reasons, basis, rights and remedies were told. */
    TOLD_AT_THE_SCENE("ToldAtTheScene", coercionLaw("第十八条第五项"), SceneRules::told),
    /** What the party said was answered. */
    PARTY_HEARD("PartyHeard", coercionLaw("第十八条第六项"), SceneRules::heard),
    /** The record was signed, or the refusal noted. */
    SCENE_SIGNED("SceneSigned", coercionLaw("第十八条第八项"), SceneRules::signed),
    /** In the party's absence a witness was invited. */
    WITNESSED_IN_ABSENCE("WitnessedInAbsence", coercionLaw("第十八条第九项"), SceneRules::witnessed),
    /** Decision and list were handed over on the spot. */
    GIVEN_AT_THE_SCENE("GivenAtTheScene", coercionLaw("第二十四条第一款"), SceneRules::given),
    /** Nothing that has nothing to do with the violation. */
    PROPERTY_RELATED("PropertyRelated", coercionLaw("第二十三条第一款"), SceneRules::related),
    /** No daily necessities. */
    NO_NECESSITIES("NoNecessities", coercionLaw("第二十三条第一款"), SceneRules::noNecessities),
    /** Nothing is sealed, seized or frozen twice. */
    NOT_HELD_BEFORE("NotHeldBefore", coercionLaw("第二十三条第二款、第二十九条第二款"), SceneRules::notHeldBefore),
    /** I15: at night or on a rest day with a recorded reason only. */
    UNTIMELINESS_EXPLAINED("UntimelinessExplained", coercionLaw("第四十三条第一款(参照)"), SceneRules::untimelinessExplained),
    /** No more is frozen than the violation is about. */
    FREEZE_PROPORTIONATE("FreezeProportionate", coercionLaw("第二十九条第二款"), SceneRules::freezeProportionate),
    /** A freeze whose decision the party does not have yet. */
    FREEZE_TO_DELIVER("FreezeToDeliver", coercionLaw("第三十一条"), MeasureTermRules::freezeToDeliver),
    /** D15. */
    REPORTED_IN_TIME("ReportedInTime", coercionLaw("第十九条"), MeasureTermRules::reportedInTime),
    /** D15. */
    REPORTED_FIRST("ReportedFirst", coercionLaw("第十九条"), MeasureTermRules::reportedFirst),
    /** I13: the term has not passed. */
    MEASURE_RUNNING("MeasureRunning", coercionLaw("第二十五条第一款、第三十二条第一款"), MeasureTermRules::running),
    /** Days of testing are definite and told in writing first. */
    TESTING_TOLD_BEFOREHAND("TestingToldBeforehand", coercionLaw("第二十五条第三款"), MeasureTermRules::testingTold),
    /** Testing that was told and goes on. */
    TESTING_UNDER_WAY("TestingUnderWay", coercionLaw("第二十五条第三款"), MeasureTermRules::testingUnderWay),
    /** I13. */
    EXTENDED_ONCE("ExtendedOnce", coercionLaw("第二十五条第一款、第三十二条第一款"), MeasureTermRules::extendedOnce),
    /** I13: an extension counts when told before the term ends. */
    EXTENSION_TOLD_IN_TIME("ExtensionToldInTime", coercionLaw("第二十五条第二款、第三十二条第二款"), MeasureTermRules::extensionTold),
    /** I13, D15, D16, D18. */
    MEASURE_OVER("MeasureOver", coercionLaw("第十九条、第二十八条第一款第四项"), MeasureTermRules::over),
    /** Only what is bound is released, and on a ground that holds. */
    LIFTED_ITEMS_BOUND("LiftedItemsBound", coercionLaw("第二十八条第一款"), PropertyRules::liftedItemsBound),
    /** I3: who handles the case does not keep its property. */
    CUSTODIAN_IS_ANOTHER("CustodianIsAnother", coercionLaw("第二十六条第一款"), PropertyRules::custodianIsAnother),
    /** I3. */
    SUCCESSOR_KEEPS_NOTHING("SuccessorKeepsNothing", coercionLaw("第二十六条第一款"), PropertyRules::successorKeepsNothing),
    /** Deposits stay with the institution. */
    NOTHING_FROZEN_MOVES("NothingFrozenMoves", coercionLaw("第二十九条"), PropertyRules::nothingFrozenMoves),
    /** I13: never more out than in. */
    QUANTITIES_BALANCE("QuantitiesBalance", coercionLaw("第二十六条第一款"), PropertyRules::balance),
    /** Given out to an officer of the case. */
    TAKEN_OUT_BY_OFFICER("TakenOutByOfficer", coercionLaw("第二十六条第一款"), PropertyRules::takenOut),
    /** Confiscated by a decision of penalty against this party. */
    CONFISCATED_BY_DECISION("ConfiscatedByDecision", coercionLaw("第二十七条"), PropertyRules::byDecision),
    /** No more is decided on than is bound. */
    TREATED_WHAT_IS_BOUND("TreatedWhatIsBound", coercionLaw("第二十七条"), PropertyRules::treatedBound),
    /** I13: nothing is disposed of without a decision. */
    DISPOSED_AS_DECIDED("DisposedAsDecided", coercionLaw("第二十七条"), PropertyRules::disposedAsDecided),
    /** I13: what is bound is not returned, and nothing twice. */
    RETURNED_AFTER_RELEASE("ReturnedAfterRelease", coercionLaw("第二十八条第二款"), PropertyRules::returnedAfterRelease),
    /** The party is told in writing. */
    PARTY_TOLD_OF_TRANSFER("PartyToldOfTransfer", coercionLaw("第二十一条"), PropertyRules::toldOfTransfer),
    /** What is in keeping is given out first. */
    STORE_EMPTY("StoreEmpty", coercionLaw("第二十六条第一款"), PropertyRules::storeEmpty),
    /** I13. */
    PROPERTY_ACCOUNTED_FOR("PropertyAccountedFor", coercionLaw("第二十七条、第二十八条"), PropertyRules::accountedFor),
    /** I25: no inspection without its item on the published list. */
    INSPECTION_ITEM_PUBLISHED("InspectionItemPublished", inspection("行政检查事项公布"), InspectionRules::itemPublished),
    /** I25: no inspection outside the agency's area. */
    INSPECTED_IN_THE_AREA("InspectedInTheArea", inspection("禁止异地检查"), InspectionRules::inTheArea),
    /** I4: certified for the field and the place of the inspection. */
    INSPECTORS_CERTIFIED("InspectorsCertified", inspection("检查人员资格"), InspectionRules::inspectorsCertified),
    /** An exemption from the cap is one of the task's source. */
    EXEMPTION_FITS_SOURCE("ExemptionFitsSource", inspection("年度频次上限"), InspectionRules::exemptionFitsSource),
    /** I25: no inspection above the yearly cap of agency or item without an exemption. */
    WITHIN_FREQUENCY("WithinFrequency", inspection("年度频次上限"), InspectionRules::withinFrequency),
    /** Only an emergency is inspected before approval. */
    URGENT_GROUND("UrgentGround", inspection("检查审批"), InspectionRules::urgentGround),
    /** Who comes unannounced says why. */
    UNANNOUNCED_EXPLAINED("UnannouncedExplained", inspection("检查通知"), InspectionRules::unannouncedExplained),
    /** By the officers, with no more assisting persons, in the time and in the year that were approved; once. */
    AS_APPROVED("AsApproved", inspection("检查审批"), VisitRules::asApproved),
    /** B2: the certificate is shown, the right to recusal told. */
    IDENTITY_AND_RECUSAL_TOLD("IdentityAndRecusalTold", inspection("规范检查行为"), VisitRules::identityAndRecusal),
    /** Signed, or the refusal noted. */
    INSPECTION_SIGNED("InspectionSigned", inspection("检查记录"), VisitRules::signedOrNoted),
    /** I3: who approves does not inspect. */
    APPROVER_IS_ANOTHER("ApproverIsAnother", inspection("检查审批"), InspectionRules::headIsAnother),
    /** The code of the task is shown on entering, while it is valid. */
    INSPECTION_CODE_SHOWN("InspectionCodeShown", inspection("扫码入企"), VisitRules::codeShown),
    /** Samples, interviews and evidence are of the visit. */
    DURING_THE_VISIT("DuringTheVisit", inspection("检查记录"), VisitTimes::duringTheVisit),
    /** A result for a sampling that has none. */
    SAMPLING_KNOWN("SamplingKnown", inspection("检查记录"), VisitRules::samplingKnown),
    /** Nothing is told while samples are tested. */
    SAMPLES_TESTED("SamplesTested", inspection("检查结果告知"), VisitRules::samplesTested),
    /** Nothing is ordered that nobody found. */
    SOMETHING_TO_CORRECT("SomethingToCorrect", penaltyLaw("第二十八条第一款"), VisitRules::somethingToCorrect),
    /** A term for the correction that is still to come. */
    CORRECTION_AHEAD("CorrectionAhead", penaltyLaw("第二十八条第一款"), "correctBy", VisitRules::correctionAhead),
    /** The enterprise is told what was found. */
    CONCLUSION_FITS("ConclusionFits", inspection("检查结果告知"), "conclusion", VisitRules::conclusionFits),
    /** No second visit while the term for the correction runs. */
    RECHECK_DUE("RecheckDue", inspection("规范检查行为"), VisitRules::recheckDue),
    /** Only what the inspection found becomes a lead of it. */
    VIOLATION_FOUND("ViolationFound", penaltyLaw("第五十四条"), InspectionRules::violationFound),
    /** What was found is corrected or a lead. */
    FINDINGS_FOLLOWED("FindingsFollowed", penaltyLaw("第五十四条"), InspectionRules::findingsFollowed),
    /** D13: the result is published, or a reason given. */
    RESULT_PUBLISHED("ResultPublished", new Provision("优化营商环境条例", "第五十四条"), InspectionRules::resultPublished),
    /** The matter is one of licensing, with its materials and conditions. */
    LICENSABLE("Licensable", licensingLaw("第二十二条、第三十条"), ApplicationRules::licensable),
    /** Who handles an application is of the agency. */
    RECEIVED_BY_STAFF("ReceivedByStaff", licensingLaw("第二十二条"), ApplicationRules::receivedByStaff),
    /** Only who handles the application. */
    STAFF_OF_THIS_CASE("StaffOfThisCase", new Provision("行政执法责任制", "岗位职责"), ApplicationRules::staffOfThisCase),
    /** Who takes an application over is of the agency. */
    SUCCESSOR_OF_STAFF("SuccessorOfStaff", new Provision("行政执法责任制", "岗位职责"), ApplicationRules::successorOfStaff),
    /** No day ahead of the server's. */
    NOT_AHEAD_OF_NOW(
            "NotAheadOfNow", new Provision("国办发〔2018〕118号", "三、全面推行执法全过程记录制度"), ApplicationRules::notAheadOfNow),
    /** No material beyond the published list. */
    MATERIALS_LISTED("MaterialsListed", licensingLaw("第三十条、第三十一条"), ApplicationRules::materialsListed),
    /** Who deceived waits a year, or three. */
    NOT_BARRED("NotBarred", licensingLaw("第七十八条、第七十九条"), ApplicationRules::notBarred),
    /** D23. */
    TOLD_WITHIN_FIVE_DAYS("ToldWithinFiveDays", licensingLaw("第三十二条第一款第四项"), ApplicationRules::toldWithinFiveDays),
    /** D23: all that is missing, at once. */
    ALL_TOLD_AT_ONCE("AllToldAtOnce", licensingLaw("第三十二条第一款第四项"), ApplicationRules::allToldAtOnce),
    /** I26: nothing new the second time. */
    ONLY_TOLD_ONCE("OnlyToldOnce", licensingLaw("第三十二条第一款第四项"), ApplicationRules::onlyToldOnce),
    /** Accepted when complete. */
    MATERIALS_COMPLETE("MaterialsComplete", licensingLaw("第三十二条第一款第五项"), ApplicationRules::materialsComplete),
    /** Whom to go to. */
    COMPETENT_AGENCY_NAMED("CompetentAgencyNamed", licensingLaw("第三十二条第一款第二项"), ApplicationRules::competentAgencyNamed),
    /** Two check the substance. */
    CHECKED_BY_TWO("CheckedByTwo", licensingLaw("第三十四条第三款"), ExaminationRules::checkedByTwo),
    /** Checked where the matter asks for it. */
    SUBSTANCE_CHECKED("SubstanceChecked", licensingLaw("第三十四条第三款"), ExaminationRules::substanceChecked),
    /** The right to be heard was told. */
    LICENCE_HEARING_TOLD("LicenceHearingTold", licensingLaw("第四十七条第一款"), ExaminationRules::hearingTold),
    /** D26: asked for within five days. */
    HEARING_ASKED_IN_TIME("HearingAskedInTime", licensingLaw("第四十七条第一款"), ExaminationRules::askedInTime),
    /** A hearing of licensing needs a request. */
    LICENCE_HEARING_ASKED("LicenceHearingAsked", licensingLaw("第四十七条第一款"), ExaminationRules::hearingAsked),
    /** D26: told seven days before. */
    CALLED_SEVEN_DAYS_BEFORE(
            "CalledSevenDaysBefore", licensingLaw("第四十八条第一款第一项"), ExaminationRules::calledSevenDaysBefore),
    /** D26: held within twenty days. */
    HELD_WITHIN_TWENTY_DAYS("HeldWithinTwentyDays", licensingLaw("第四十七条第一款"), ExaminationRules::heldWithinTwentyDays),
    /** Who examined does not preside. */
    PRESIDER_DID_NOT_EXAMINE(
            "PresiderDidNotExamine", licensingLaw("第四十八条第一款第三项"), ExaminationRules::presiderDidNotExamine),
    /** Held on the day that was told. */
    LICENCE_HEARING_CALLED("LicenceHearingCalled", licensingLaw("第四十八条第一款第一项"), ExaminationRules::hearingCalled),
    /** No opinion before the hearing, or before nobody can ask for it any more. */
    LICENCE_HEARING_SETTLED("LicenceHearingSettled", licensingLaw("第四十七条第一款"), ExaminationRules::hearingSettled),
    /** The decision follows the record of the hearing. */
    FOLLOWS_RECORD("FollowsRecord", licensingLaw("第四十八条第二款"), ExaminationRules::followsRecord),
    /** Every published condition, and no other. */
    EVERY_CONDITION_EXAMINED(
            "EveryConditionExamined", licensingLaw("第三十四条第一款"), ExaminationRules::everyConditionExamined),
    /** Only what article 45 names stops the days. */
    TIME_EXCLUDABLE("TimeExcludable", licensingLaw("第四十五条"), ExaminationRules::timeExcludable),
    /** The days to decide run. */
    TIME_RUNNING("TimeRunning", licensingLaw("第四十五条"), ExaminationRules::timeRunning),
    /** The days to decide stand. */
    TIME_STANDING("TimeStanding", licensingLaw("第四十五条"), ExaminationRules::timeStanding),
    /** D24: one extension within the limit. */
    LICENCE_EXTENDED_ONCE("LicenceExtendedOnce", licensingLaw("第四十二条第一款"), ExaminationRules::extendedOnce),
    /** Granted where every condition is met. */
    CONDITIONS_MET("ConditionsMet", licensingLaw("第三十八条第一款"), LicenceRules::conditionsMet),
    /** I26: refused only where one is not. */
    REFUSAL_FOUNDED("RefusalFounded", licensingLaw("第三十八条"), LicenceRules::refusalFounded),
    /** A licence lasts as long as the matter says. */
    VALIDITY_OF_MATTER("ValidityOfMatter", licensingLaw("第三十九条、第五十条"), LicenceRules::validityOfMatter),
    /** D27. */
    RENEWAL_ASKED_IN_TIME("RenewalAskedInTime", licensingLaw("第五十条第一款"), LicenceRules::renewalAskedInTime),
    /** D27: afterwards it is deemed renewed. */
    RENEWAL_DECIDED_IN_TIME("RenewalDecidedInTime", licensingLaw("第五十条第二款"), LicenceRules::renewalDecidedInTime),
    /** The licensee was heard. */
    LICENSEE_HEARD("LicenseeHeard", licensingLaw("第七条"), LicenceRules::licenseeHeard),
    /** Not revoked against the public interest. */
    NO_GRAVE_HARM("NoGraveHarm", licensingLaw("第六十九条第三款"), LicenceRules::noGraveHarm),
    /** The ground is there. */
    DEREGISTRATION_FOUNDED("DeregistrationFounded", licensingLaw("第七十条"), LicenceRules::deregistrationFounded),
    /** The public is told of a hearing that the law asks for or that nobody asked for. */
    LICENCE_HEARING_ANNOUNCED("LicenceHearingAnnounced", licensingLaw("第四十六条"), ExaminationRules::hearingAnnounced),
    /** What is not told in writing first is counted. */
    TIME_TOLD_BEFOREHAND("TimeToldBeforehand", licensingLaw("第四十五条"), ExaminationRules::timeToldBeforehand),
    /** D24: extended before the days have run out. */
    LICENCE_EXTENDED_IN_TIME("LicenceExtendedInTime", licensingLaw("第四十二条第一款"), ExaminationRules::extendedInTime),
    /** A loss is made good. */
    COMPENSATION_SETTLED("CompensationSettled", licensingLaw("第八条第二款"), LicenceRules::compensationSettled),
    /** There is a decision that was served and stands. */
    DECISION_STANDS("DecisionStands", new Provision("行政复议法", "第二条"), RemedyRules::decisionStands),
    /** No second remedy while one is pending. */
    NO_REMEDY_PENDING("NoRemedyPending", new Provision("行政复议法", "第二十九条"), RemedyRules::noRemedyPending),
    /** There is something to answer and to decide. */
    REMEDY_PENDING("RemedyPending", new Provision("行政复议法", "第四十八条"), RemedyRules::remedyPending),
    /** I30: a decision on the spot goes to reconsideration before it goes to court. */
    RECONSIDERED_FIRST("ReconsideredFirst", new Provision("行政复议法", "第二十三条第一款第一项"), RemedyRules::reconsideredFirst),
    /** Served, accepted, noticed, answered, decided, in this order and none in the future. */
    REMEDY_IN_ORDER("RemedyInOrder", penaltyLaw("第四十七条"), RemedyRules::inOrder),
    /** A change says what the amounts are from now on, and nothing else does. */
    CHANGE_SAYS_AMOUNTS("ChangeSaysAmounts", new Provision("行政复议法", "第六十三条"), RemedyRules::changeSaysAmounts),
    /** What the party gets and what it pays is no slip of the pen. */
    CORRECTS_A_SLIP("CorrectsASlip", penaltyLaw("第七十五条第二款"), RemedyRules::correctsASlip),
    /** No more goes back than was paid without ground. */
    REFUND_DUE("RefundDue", new Provision("国家赔偿法", "第三十六条第一项"), RemedyRules::refundDue),
    /** What was paid without ground went back. */
    NOTHING_TO_REFUND("NothingToRefund", new Provision("国家赔偿法", "第三十六条第一项"), RemedyRules::nothingToRefund),
    /** I9: a hearing is refused to who asked too late or has no right to one, and to nobody else. */
    HEARING_REFUSAL_GROUNDED("HearingRefusalGrounded", penaltyLaw("第六十三条、第六十四条第一项"), HearingRules::refusalGrounded),
    /** Who had to withdraw does not come back. */
    PRESIDER_NOT_RECUSED("PresiderNotRecused", penaltyLaw("第六十四条第四项"), HearingRules::presiderNotRecused),
    /** The recorder is another person who did not investigate. */
    RECORDER_IS_ANOTHER("RecorderIsAnother", penaltyLaw("第六十四条第四项"), HearingRules::recorderIsAnother),
    /** Only who was appointed for this hearing conducts and records it. */
    HEARING_OFFICER("HearingOfficer", penaltyLaw("第六十四条第四项"), HearingRules::hearingOfficer),
    /** The report is the presider's own. */
    PRESIDES_HIMSELF("PresidesHimself", penaltyLaw("第六十四条第四项"), HearingRules::presidesHimself),
    /** Somebody presides. */
    PRESIDER_APPOINTED("PresiderAppointed", penaltyLaw("第六十四条第四项"), HearingRules::presiderAppointed),
    /** There is an application to decide. */
    RECUSAL_TO_DECIDE("RecusalToDecide", penaltyLaw("第六十四条第四项"), HearingRules::recusalToDecide),
    /** No application is left undecided. */
    RECUSAL_DECIDED("RecusalDecided", penaltyLaw("第六十四条第四项"), HearingRules::recusalDecided),
    /** Nobody decides on his own withdrawal. */
    RECUSAL_BY_ANOTHER("RecusalByAnother", penaltyLaw("第四十三条第三款、第六十四条第四项"), HearingRules::recusalByAnother),
    /** Public, unless a secret is touched. */
    PUBLIC_UNLESS_SECRET("PublicUnlessSecret", penaltyLaw("第六十四条第三项"), "secrecy", HearingRules::publicUnlessSecret),
    /** D02. */
    TOLD_SEVEN_DAYS_BEFORE("ToldSevenDaysBefore", penaltyLaw("第六十四条第二项"), "heldAt", HearingRules::toldSevenDaysBefore),
    /** Who asked for a hearing is told of it, not left to read an announcement. */
    HEARING_NOTICE_SERVED("HearingNoticeServed", penaltyLaw("第六十四条第二项"), "manner", HearingRules::noticeReachesParty),
    /** Suspended is what began. */
    POSTPONED_OR_SUSPENDED("PostponedOrSuspended", penaltyLaw("第六十四条"), "kind", HearingRules::postponedOrSuspended),
    /** I9: a hearing ends on the law's grounds only. */
    HEARING_ENDED_ON_GROUND("HearingEndedOnGround", penaltyLaw("第六十四条第六项"), HearingRules::endedOnGround),
    /** D02: at the time of which the party was told. */
    HELD_AS_NOTIFIED("HeldAsNotified", penaltyLaw("第六十四条第二项"), "startedAt", HearingConductRules::heldAsNotified),
    /** Somebody came for the party. */
    PARTY_ATTENDED("PartyAttended", penaltyLaw("第六十四条第五项、第六项"), HearingConductRules::partyAttended),
    /** One or two agents, with a mandate. */
    AGENTS_MANDATED("AgentsMandated", penaltyLaw("第六十四条第五项"), "agents", HearingConductRules::agentsMandated),
    /** The officers of the case state facts, evidence and proposal. */
    INVESTIGATOR_ATTENDED("InvestigatorAttended", penaltyLaw("第六十四条第七项"), HearingConductRules::investigatorAttended),
    /** The evidence that is shown is the case's. */
    EVIDENCE_SHOWN("EvidenceShown", penaltyLaw("第六十四条第七项"), "exhibits", HearingConductRules::evidenceShown),
    /** The record is signed, or the refusal noted. */
    HEARING_RECORD_SIGNED("HearingRecordSigned", penaltyLaw("第六十四条第八项"), HearingConductRules::recordSigned),
    /** The presider reported. */
    HEARING_REPORTED("HearingReported", penaltyLaw("第六十五条"), HearingConductRules::hearingReported),
    /** I9: the decision rests on what was heard. */
    EVIDENCE_HEARD("EvidenceHeard", penaltyLaw("第六十五条"), HearingConductRules::evidenceHeard),
    /** I2: reviewed again with the record of the hearing. */
    REVIEWED_AFTER_HEARING(
            "ReviewedAfterHearing", penaltyLaw("第五十八条第一款第二项"), HearingConductRules::reviewedAfterHearing),
    /** A review is called for. */
    REVIEW_CALLED_FOR("ReviewCalledFor", penaltyLaw("第五十八条"), HearingConductRules::reviewCalledFor),
    /** The agency's own rules know expedited handling. */
    EXPEDITED_IN_USE("ExpeditedInUse", expedited(), ExpeditedRules::inUse),
    /** The party admits and agrees. */
    EXPEDITED_AGREED("ExpeditedAgreed", expedited(), "admitted", ExpeditedRules::agreed),
    /** Once is enough. */
    NOT_EXPEDITED("NotExpedited", expedited(), ExpeditedRules::notRunning),
    /** What ends had begun. */
    EXPEDITED("Expedited", expedited(), ExpeditedRules::isRunning),
    /** Only what is simple. */
    SIMPLE_IF_EXPEDITED("SimpleIfExpedited", expedited(), ExpeditedRules::simple),

    /** The decision is the agency's own, on this party and matter. */
    DECISION_KNOWN("DecisionKnown", coercionLaw("第三十四条"), "decidedCase", OpeningRules::decisionKnown),
    /** Remedies have neither stayed nor undone it. */
    DECISION_IN_FORCE("DecisionInForce", coercionLaw("第三十四条、第四十条第四项"), OpeningRules::inForce),
    /** Served, and the time for performing is over. */
    DUTY_TERM_OVER("DutyTermOver", coercionLaw("第三十四条"), OpeningRules::termOver),
    /** Something is left to be performed. */
    DUTY_UNPERFORMED("DutyUnperformed", coercionLaw("第三十四条、第三十七条第一款"), OpeningRules::unperformed),
    /** No decision is executed twice. */
    EXECUTED_ONCE("ExecutedOnce", coercionLaw("第五条"), OpeningRules::executedOnce),
    /** No date ahead of the server's clock, none before the case. */
    EXECUTION_AS_IT_WAS("ExecutionAsItWas", coercionLaw("第八条"), EnforcementRules::recordedAsItWas),
    /** I3: who decides does not carry out. */
    EXECUTION_HEAD_IS_ANOTHER(
            "ExecutionHeadIsAnother", new Provision("行政执法责任制", "承办与批准分离"), CoercionRules::headIsAnother),
    /** I12: a fine is overdue. */
    SURCHARGE_DUE("SurchargeDue", coercionLaw("第四十五条第一款"), DemandRules::surchargeDue),
    /** I12: the amount is what is owed, neither more nor less. */
    DEMAND_EXACT("DemandExact", coercionLaw("第三十五条第三项"), "amountFen", DemandRules::exact),
    /** A demand leaves time to perform. */
    DEMAND_GIVES_TIME("DemandGivesTime", coercionLaw("第三十五条第一项"), "performBy", DemandRules::givesTime),
    /** Directly, or it is said why not. */
    SERVED_DIRECTLY("ServedDirectly", coercionLaw("第三十八条"), DemandRules::servedDirectly),
    /** There is something to recheck. */
    OBJECTION_OPEN("ObjectionOpen", coercionLaw("第三十六条"), DemandRules::objectionOpen),
    /** What the party said was rechecked. */
    OBJECTION_RECHECKED("ObjectionRechecked", coercionLaw("第三十六条"), DemandRules::objectionRechecked),
    /** What the party was right about is followed. */
    OBJECTION_NOT_ADOPTED("ObjectionNotAdopted", coercionLaw("第三十六条、第三十七条第一款"), DemandRules::objectionNotAdopted),
    /** The term of the demand has passed. */
    DEMAND_TERM_OVER("DemandTermOver", coercionLaw("第三十七条第一款"), DemandRules::termOver),
    /** At once means: while the term of the demand runs. */
    DEMAND_TERM_RUNNING("DemandTermRunning", coercionLaw("第三十七条第三款"), DemandRules::termRunning),
    /** Only a law gives the power. */
    EXECUTION_EMPOWERED("ExecutionEmpowered", coercionLaw("第十三条、第三十四条"), EnforcementRules::empowered),
    /** Nobody's home is cut off. */
    NO_SUPPLY_CUT("NoSupplyCut", coercionLaw("第四十三条第二款"), "by", EnforcementRules::noSupplyCut),
    /** Money is not got by pulling down, nor the other way round. */
    MANNER_FITS_DUTY("MannerFitsDuty", coercionLaw("第十二条"), "by", EnforcementRules::fitsDuty),
    /** D21. */
    SURCHARGED_LONG_ENOUGH("SurchargedLongEnough", coercionLaw("第四十六条第一款"), EnforcementRules::surchargedLong),
    /** What was decided is done, and not before its day. */
    EXECUTED_AS_DECIDED("ExecutedAsDecided", coercionLaw("第三十七条第二款第三项"), EnforcementRules::asDecided),
    /** I15. */
    EXECUTED_AT_A_LAWFUL_HOUR("ExecutedAtALawfulHour", coercionLaw("第四十三条第一款"), EnforcementRules::atLawfulHour),
    /** I12: no more is taken than is owed. */
    EXECUTION_OWED("ExecutionOwed", coercionLaw("第四十五条第二款、第四十六条"), EnforcementRules::owed),
    /** Only what a measure holds is auctioned. */
    AUCTION_OF_SEALED("AuctionOfSealed", coercionLaw("第四十六条第三款、第四十八条"), EnforcementRules::sealedBefore),

    /** What is stayed or undone is not executed. */
    EXECUTION_NOT_STAYED("ExecutionNotStayed", penaltyLaw("第七十三条第一款"), InterruptionRules::notStayed),
    /** A delay that was granted is kept. */
    DELAY_OVER("DelayOver", penaltyLaw("第六十六条第二款"), InterruptionRules::delayOver),
    /** A delay lies ahead, and is one of paying. */
    DELAY_AHEAD("DelayAhead", penaltyLaw("第六十六条第二款"), InterruptionRules::delayAhead),
    /** What is agreed on is what is owed. */
    AGREEMENT_COVERS_DEBT(
            "AgreementCoversDebt", coercionLaw("第四十二条第一款"), "instalments", InterruptionRules::agreementCovers),
    /** Nothing but surcharge is let off, and only for correction. */
    RELIEF_FOR_CORRECTION(
            "ReliefForCorrection", coercionLaw("第四十二条第一款"), "reliefFen", InterruptionRules::reliefForCorrection),
    /** No agreement at the cost of others. */
    AGREEMENT_HARMLESS("AgreementHarmless", coercionLaw("第四十二条第一款"), "harmless", InterruptionRules::agreementHarmless),
    /** A kept agreement stands. */
    AGREEMENT_BROKEN("AgreementBroken", coercionLaw("第四十二条第二款"), InterruptionRules::agreementBroken),
    /** D50. */
    SUSPENDED_THREE_YEARS("SuspendedThreeYears", coercionLaw("第三十九条第二款"), InterruptionRules::threeYearsOver),
    /** The ground fits the party and what is on file. */
    END_GROUND_FITS("EndGroundFits", coercionLaw("第四十条"), "ground", InterruptionRules::endFits),
    /** No more goes back than was taken. */
    REVERSAL_WITHIN_TAKEN("ReversalWithinTaken", coercionLaw("第四十一条"), "refundFen", InterruptionRules::reversalWithin),
    /** Only a duty to act is performed by another. */
    SUBSTITUTE_FOR_ACT("SubstituteForAct", coercionLaw("第五十条"), SubstituteRules::ofAct),
    /** Who performs gains nothing else by it. */
    PERFORMER_DISINTERESTED(
            "PerformerDisinterested", coercionLaw("第五十条"), "disinterested", SubstituteRules::disinterested),
    /** There was a decision on it. */
    SUBSTITUTE_DECIDED("SubstituteDecided", coercionLaw("第五十一条第一款第一项"), SubstituteRules::bySubstitute),
    /** D22. */
    SUBSTITUTE_REMINDED("SubstituteReminded", coercionLaw("第五十一条第一款第二项"), SubstituteRules::reminded),
    /** Neither force nor threats. */
    SUBSTITUTE_PEACEFUL("SubstitutePeaceful", coercionLaw("第五十一条第三款"), "peaceful", SubstituteRules::peaceful),
    /** The party or a witness signs. */
    SUBSTITUTE_SIGNED("SubstituteSigned", coercionLaw("第五十一条第一款第四项"), SubstituteRules::signed),
    /** The party pays what it was told of. */
    COST_WITHIN_BUDGET("CostWithinBudget", coercionLaw("第五十一条第二款"), "costFen", SubstituteRules::withinBudget),
    /** Who can clear it does. */
    PARTY_UNABLE("PartyUnable", coercionLaw("第五十二条"), "unable", SubstituteRules::partyUnable),
    /** Who was not there is told at once. */
    TOLD_AFTERWARDS("ToldAfterwards", coercionLaw("第五十二条"), "toldOn", SubstituteRules::toldAfterwards),
    /** Only what is to be pulled down is announced. */
    DEMOLITION_OWED("DemolitionOwed", coercionLaw("第四十四条"), SubstituteRules::demolitionOnly),
    /** Announced, with time for the party to do it itself. */
    DEMOLITION_ANNOUNCED("DemolitionAnnounced", coercionLaw("第四十四条"), SubstituteRules::announced),
    /** Not before the party's remedies are over. */
    DEMOLITION_FINAL("DemolitionFinal", coercionLaw("第四十四条"), SubstituteRules::demolitionFinal),
    /** Who may execute itself does not ask the court. */
    WITHOUT_POWER("WithoutPower", coercionLaw("第五十三条"), CourtRules::withoutPower),
    /** I16, D19. */
    DEMANDED_TEN_DAYS("DemandedTenDays", coercionLaw("第五十四条"), CourtRules::demandedBefore),
    /** The party's remedies are over. */
    REMEDIES_OVER("RemediesOver", coercionLaw("第五十三条"), SubstituteRules::remediesOver),
    /** I16, D20. */
    WITHIN_COURT_WINDOW("WithinCourtWindow", coercionLaw("第五十三条"), CourtRules::withinWindow),
    /** Five kinds of material. */
    COURT_MATERIALS_COMPLETE(
            "CourtMaterialsComplete", coercionLaw("第五十五条第一款"), "materials", CourtRules::materialsComplete),
    /** A court that refuses says why. */
    REFUSAL_REASONED("RefusalReasoned", coercionLaw("第五十八条第二款"), "reason", CourtRules::refusalReasoned),
    /** Fifteen days to turn to the court above. */
    OBJECTED_IN_TIME("ObjectedInTime", coercionLaw("第五十六条第二款、第五十八条第三款"), CourtRules::objectedInTime),
    /** I16: the right is lost. */
    COURT_WINDOW_OVER("CourtWindowOver", coercionLaw("第五十三条"), CourtRules::windowOver),
    /** D38: what is reported is a major penalty. */
    MAJOR_DECIDED("MajorDecided", new Provision("行政执法责任制方案", "重大行政处罚备案"), DecisionRules::majorDecided),
    /** Reported once. */
    NOT_REPORTED("NotReported", new Provision("行政执法责任制方案", "重大行政处罚备案"), DecisionRules::notReported),
    /** One report at a time. */
    NO_TRANSFER_PROPOSED("NoTransferProposed", crimeTransfer("第五条第一款"), TransferRules::proposedOnce),
    /** There is a report to decide on. */
    TRANSFER_PROPOSED("TransferProposed", crimeTransfer("第五条第二款"), TransferRules::proposed),
    /** A suspected crime is transferred on the head's decision. */
    TRANSFER_APPROVED("TransferApproved", crimeTransfer("第五条"), TransferRules::approved),
    /** I23: what was transferred is not passed on. */
    NOT_PASSED_ON("NotPassedOn", penaltyLaw("第二十五条第二款"), TransferRules::notPassedOn),
    /** It went to the police. */
    CRIME_TRANSFERRED("CrimeTransferred", crimeTransfer("第八条"), TransferRules::crimeTransferred),
    /** The police took it up. */
    POLICE_FILED("PoliceFiled", crimeTransfer("第十二条"), TransferRules::policeFiled),
    /** The police did not. */
    POLICE_REFUSED("PoliceRefused", crimeTransfer("第九条、第十条"), TransferRules::policeRefused),
    /** No charge without its item on the published list, in force on the day. */
    FEE_ITEM_PUBLISHED("FeeItemPublished", new Provision("行政许可法、政府信息公开条例", "第五十九条、第二十条第八项"), FeeRules::itemPublished),
    /** Standard times quantity, to the fen. */
    FEE_BY_STANDARD("FeeByStandard", licensingLaw("第五十九条"), "amountFen", FeeRules::byStandard),
    /** Charged, served, paid, returned, in this order and none in the future. */
    FEE_IN_ORDER("FeeInOrder", new Provision("国办发〔2018〕118号", "三、全面推行执法全过程记录制度"), FeeRules::inOrder),
    /** Who charges a fee is of the agency. */
    FEE_BY_STAFF("FeeByStaff", new Provision("行政执法责任制", "岗位职责"), FeeRules::byStaff),
    /** Only who handles the charge. */
    FEE_HANDLER("FeeHandler", new Provision("行政执法责任制", "岗位职责"), FeeRules::handler),
    /** I3: who approves did not assess. */
    FEE_HEAD_IS_ANOTHER("FeeHeadIsAnother", new Provision("行政执法责任制", "审批权限"), FeeRules::headIsAnother),
    /** Who takes a charge over is another of the agency. */
    FEE_SUCCESSOR("FeeSuccessor", new Provision("行政执法责任制", "岗位职责"), FeeRules::successor),
    /** Electronic with consent, leaving with a witness. */
    FEE_MANNER_PERMITTED("FeeMannerPermitted", new Provision("民事诉讼法", "第八十九条、第九十条"), ExecutionRules::mannerPermitted),
    /** I7: never in cash to the officer. */
    FEE_INTO_TREASURY("FeeIntoTreasury", licensingLaw("第五十九条"), "channel", FeeRules::intoTreasury),
    /** No more is paid than is owed. */
    FEE_NOT_ABOVE_OWED("FeeNotAboveOwed", licensingLaw("第五十九条"), "amountFen", FeeRules::notAboveOwed),
    /** I6: a fiscal receipt counts once. */
    FEE_RECEIPT_NOT_USED(
            "FeeReceiptNotUsed", new Provision("财政票据管理办法", "财政票据的使用"), "receiptNumber", ExecutionRules::receiptNotUsed),
    /** No more is remitted than was charged. */
    FEE_REDUCED_WITHIN_CHARGE(
            "FeeReducedWithinCharge",
            new Provision("政府非税收入管理办法", "减免和缓缴"),
            "reducedFen",
            FeeRules::reducedWithinCharge),
    /** The charge was told and is not revoked. */
    FEE_STANDS("FeeStands", new Provision("行政执法责任制", "审批权限"), FeeRules::stands),
    /** No more goes back than was paid without ground. */
    FEE_REFUND_DUE("FeeRefundDue", new Provision("国家赔偿法", "第三十六条第一项"), "amountFen", FeeRules::refundDue),
    /** Closed when paid or remitted. */
    FEE_NOTHING_OWED("FeeNothingOwed", licensingLaw("第五十九条"), FeeRules::nothingOwed),
    /** Closed when what was paid without ground went back. */
    FEE_NOTHING_TO_REFUND("FeeNothingToRefund", new Provision("国家赔偿法", "第三十六条第一项"), FeeRules::nothingToRefund),
    /** Only an emergency that the law names. */
    REQUISITION_EMERGENCY("RequisitionEmergency", new Provision("民法典", "第二百四十五条"), RequisitionRules::emergency),
    /** For no longer at once than the rule allows. */
    REQUISITION_TERM_LIMITED(
            "RequisitionTermLimited", new Provision("突发事件应对法", "第十二条"), "days", RequisitionRules::termLimited),
    /** I1, I4: two certified officers of the agency. */
    REQUISITION_BY_TWO("RequisitionByTwo", new Provision("行政执法责任制", "执法人员资格"), RequisitionRules::byTwo),
    /** Only an officer of this requisition. */
    REQUISITION_OFFICER("RequisitionOfficer", new Provision("行政执法责任制", "岗位职责"), RequisitionRules::officer),
    /** I3: who orders and compensates did not ask. */
    REQUISITION_HEAD_IS_ANOTHER(
            "RequisitionHeadIsAnother", new Provision("行政执法责任制", "审批权限"), RequisitionRules::headIsAnother),
    /** Who takes a requisition over is another certified officer. */
    REQUISITION_SUCCESSOR("RequisitionSuccessor", new Provision("行政执法责任制", "执法人员资格"), RequisitionRules::successor),
    /** Ordered, served, handed over, returned, paid, in this order and none in the future. */
    REQUISITION_IN_ORDER(
            "RequisitionInOrder", new Provision("国办发〔2018〕118号", "三、全面推行执法全过程记录制度"), RequisitionListRules::inOrder),
    /** There is a written decision. */
    REQUISITION_WRITTEN_DOWN("RequisitionWrittenDown", new Provision("民法典", "第一百一十七条"), RequisitionRules::writtenDown),
    /** An oral order without a written decision. */
    REQUISITION_ORAL_OPEN("RequisitionOralOpen", new Provision("突发事件应对法", "第十二条"), RequisitionRules::oralOpen),
    /** A written decision, or a return, after its time says why. */
    REQUISITION_LATENESS_EXPLAINED(
            "RequisitionLatenessExplained",
            new Provision("突发事件应对法", "第十二条"),
            "lateReason",
            RequisitionListRules::latenessExplained),
    /** The written decision reaches the party first. */
    REQUISITION_SERVED_FIRST("RequisitionServedFirst", new Provision("民法典", "第一百一十七条"), RequisitionRules::servedFirst),
    /** Electronic with consent, leaving with a witness. */
    REQUISITION_MANNER_PERMITTED(
            "RequisitionMannerPermitted", new Provision("民事诉讼法", "第八十九条、第九十条"), ExecutionRules::mannerPermitted),
    /** Nothing beyond the decision is taken. */
    REQUISITION_LIST_AS_ORDERED(
            "RequisitionListAsOrdered", new Provision("民法典", "第二百四十五条"), RequisitionListRules::listAsOrdered),
    /** In two copies, signed by both sides, or the refusal noted. */
    REQUISITION_LIST_SIGNED(
            "RequisitionListSigned", new Provision("突发事件应对法", "第十二条"), RequisitionListRules::listSigned),
    /** Nothing is kept beyond its term but by an extension in time. */
    REQUISITION_EXTENDED_IN_TIME(
            "RequisitionExtendedInTime", new Provision("民法典", "第二百四十五条"), RequisitionRules::extendedInTime),
    /** Every piece is intact, damaged or lost, and none comes back twice. */
    REQUISITION_RETURN_BALANCES(
            "RequisitionReturnBalances", new Provision("民法典", "第二百四十五条"), RequisitionListRules::returnBalances),
    /** For use, damage and loss. */
    REQUISITION_COMPENSATION_COMPLETE(
            "RequisitionCompensationComplete",
            new Provision("民法典", "第二百四十五条"),
            RequisitionListRules::compensationComplete),
    /** No more is paid than was decided. */
    REQUISITION_NOT_ABOVE_DUE(
            "RequisitionNotAboveDue", new Provision("突发事件应对法", "第十二条"), "amountFen", RequisitionListRules::notAboveDue),
    /** Decided and paid before the case is closed. */
    REQUISITION_COMPENSATION_PAID(
            "RequisitionCompensationPaid", new Provision("民法典", "第二百四十五条"), RequisitionListRules::compensationPaid);

    /** Why a rule refuses: a Chinese sentence, or {@code null} when it does not. */
    @FunctionalInterface
    interface Rule {
        @Nullable
        String refusal(Attempt attempt);
    }

    private static final Set<Policy> BEFOREHAND = EnumSet.of(
            FILING_PROPOSED,
            WITHIN_LIMITATION,
            PARTY_OF_AGE,
            HANDLER_OF_THIS_CASE,
            TERM_RUNNING,
            RECORDED_AND_PROVEN,
            NO_CRIME_LEFT_BEHIND,
            NOT_MAJOR,
            POINTS_ANSWERED,
            REVIEWER_IS_ANOTHER,
            REVIEWER_QUALIFIED,
            CLEARANCE_HELD,
            HEAD_DID_NOT_REVIEW,
            PENALTY_PROPOSED,
            NO_PENALTY_PROPOSED,
            HEARING_RIGHT_TOLD,
            STATEMENT_PERIOD_ENDED,
            HEARING_PERIOD_ENDED,
            REQUESTED_HEARING_HELD,
            NOTICE_GIVEN,
            STATEMENT_RECHECKED,
            INVESTIGATED_BY_TWO,
            NOT_HEAVIER_THAN_TOLD,
            DISCUSSED_WHERE_REQUIRED,
            ONE_FINE_FOR_ONE_ACT,
            PAYMENT_PERIOD_OVER,
            SERVING_MADE,
            NOTHING_OWED,
            DECIDED_AT_ONCE,
            CASH_IN_THE_TREASURY,
            FILED_BACK,
            NOT_YET_FILED_BACK,
            OFFICER_OF_THE_MEASURE,
            HEAD_IS_ANOTHER,
            MEASURE_ON_THINGS,
            MEASURE_ON_DEPOSITS,
            FREEZE_TO_DELIVER,
            REPORTED_FIRST,
            MEASURE_RUNNING,
            CUSTODIAN_IS_ANOTHER,
            NOTHING_FROZEN_MOVES,
            STORE_EMPTY,
            PROPERTY_ACCOUNTED_FOR,
            WITHIN_FREQUENCY,
            URGENT_GROUND,
            APPROVER_IS_ANOTHER,
            SAMPLES_TESTED,
            SOMETHING_TO_CORRECT,
            VIOLATION_FOUND,
            FINDINGS_FOLLOWED,
            STAFF_OF_THIS_CASE,
            TOLD_WITHIN_FIVE_DAYS,
            MATERIALS_COMPLETE,
            SUBSTANCE_CHECKED,
            LICENCE_HEARING_TOLD,
            LICENCE_HEARING_SETTLED,
            TIME_RUNNING,
            LICENCE_EXTENDED_IN_TIME,
            CONDITIONS_MET,
            RENEWAL_DECIDED_IN_TIME,
            LICENSEE_HEARD,
            DECISION_STANDS,
            NO_REMEDY_PENDING,
            REMEDY_PENDING,
            NOTHING_TO_REFUND,
            HEARING_OFFICER,
            PRESIDES_HIMSELF,
            PRESIDER_APPOINTED,
            RECUSAL_TO_DECIDE,
            RECUSAL_DECIDED,
            RECUSAL_BY_ANOTHER,
            HEARING_REPORTED,
            EVIDENCE_HEARD,
            REVIEWED_AFTER_HEARING,
            REVIEW_CALLED_FOR,
            EXPEDITED_IN_USE,
            NOT_EXPEDITED,
            EXPEDITED,
            SIMPLE_IF_EXPEDITED,
            NO_TRANSFER_PROPOSED,
            TRANSFER_PROPOSED,
            CRIME_TRANSFERRED,
            POLICE_FILED,
            POLICE_REFUSED,
            MAJOR_DECIDED,
            NOT_REPORTED,
            DUTY_UNPERFORMED,
            EXECUTION_HEAD_IS_ANOTHER,
            SURCHARGE_DUE,
            OBJECTION_OPEN,
            OBJECTION_RECHECKED,
            OBJECTION_NOT_ADOPTED,
            DEMAND_TERM_OVER,
            DEMAND_TERM_RUNNING,
            EXECUTION_NOT_STAYED,
            DELAY_OVER,
            AGREEMENT_BROKEN,
            SUBSTITUTE_FOR_ACT,
            SUBSTITUTE_DECIDED,
            WITHOUT_POWER,
            DEMANDED_TEN_DAYS,
            REMEDIES_OVER,
            WITHIN_COURT_WINDOW,
            FEE_HANDLER,
            FEE_HEAD_IS_ANOTHER,
            FEE_STANDS,
            FEE_NOTHING_OWED,
            FEE_NOTHING_TO_REFUND,
            REQUISITION_OFFICER,
            REQUISITION_HEAD_IS_ANOTHER,
            REQUISITION_WRITTEN_DOWN,
            REQUISITION_ORAL_OPEN,
            REQUISITION_SERVED_FIRST,
            REQUISITION_EXTENDED_IN_TIME,
            REQUISITION_COMPENSATION_PAID);

    private static final Set<Policy> PERSONAL = EnumSet.of(
            HANDLER_OF_THIS_CASE,
            REVIEWER_IS_ANOTHER,
            REVIEWER_QUALIFIED,
            HEAD_DID_NOT_REVIEW,
            OFFICER_OF_THE_MEASURE,
            HEAD_IS_ANOTHER,
            CUSTODIAN_IS_ANOTHER,
            APPROVER_IS_ANOTHER,
            STAFF_OF_THIS_CASE,
            HEARING_OFFICER,
            PRESIDES_HIMSELF,
            RECUSAL_BY_ANOTHER,
            EXECUTION_HEAD_IS_ANOTHER,
            FEE_HANDLER,
            FEE_HEAD_IS_ANOTHER,
            REQUISITION_OFFICER,
            REQUISITION_HEAD_IS_ANOTHER);

    private static Provision crimeTransfer(String article) {
        return new Provision("行政执法机关移送涉嫌犯罪案件的规定", article);
    }

    private static Provision expedited() {
        return new Provision("地方规定", "案件快速办理");
    }

    private static Provision inspection(String heading) {
        return new Provision("国办发〔2024〕54号", heading);
    }

    private final String rule;
    private final Provision provision;
    private final @Nullable String field;
    private final Rule test;

    Policy(String rule, Provision provision, Rule test) {
        this(rule, provision, null, test);
    }

    /** A policy that is about one field of the act's form. */
    Policy(String rule, Provision provision, @Nullable String field, Rule test) {
        this.rule = rule;
        this.provision = provision;
        this.field = field;
        this.test = test;
    }

    /** The stable name. */
    public String rule() {
        return rule;
    }

    /** The provision that demands it. */
    public Provision provision() {
        return provision;
    }

    /** Whether the policy can be asked before anything is filled in: it looks at the case, not at the act's content. */
    public boolean beforehand() {
        return BEFOREHAND.contains(this);
    }

    /** Whether the policy is about who acts; of no interest to anybody else. */
    public boolean personal() {
        return PERSONAL.contains(this);
    }

    /** Why the attempt is refused, empty when this policy lets it pass. */
    public Optional<Refusal> refuses(Attempt attempt) {
        String reason = test.refusal(attempt);
        return reason == null ? Optional.empty() : Optional.of(new Refusal(rule, reason, provision, field));
    }
}
