package org.mingjian.casework.act;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The acts of a case by their words; a word is the act's name in addresses, entries and tables. */
public enum ActKind {
    /** 登记线索. */
    REGISTER_LEAD("registerLead", "登记线索", LeadAct.RegisterLead.class),
    /** 核查线索. */
    VERIFY_LEAD("verifyLead", "核查线索", LeadAct.VerifyLead.class),
    /** 立案. */
    FILE_CASE("fileCase", "立案", LeadAct.FileCase.class),
    /** 变更承办人员. */
    REPLACE_HANDLER("replaceHandler", "变更承办人员", LeadAct.ReplaceHandler.class),
    /** 不予立案. */
    DECLINE_FILING("declineFiling", "不予立案", LeadAct.DeclineFiling.class),
    /** 现场检查. */
    RECORD_INSPECTION("recordInspection", "现场检查", InvestigationAct.RecordInspection.class),
    /** 询问. */
    RECORD_INTERVIEW("recordInterview", "询问", InvestigationAct.RecordInterview.class),
    /** 收集证据. */
    ADD_EVIDENCE("addEvidence", "收集证据", InvestigationAct.AddEvidence.class),
    /** 中止计算期限. */
    SUSPEND_TERM("suspendTerm", "中止计算期限", InvestigationAct.SuspendTerm.class),
    /** 恢复计算期限. */
    RESUME_TERM("resumeTerm", "恢复计算期限", InvestigationAct.ResumeTerm.class),
    /** 延长办案期限. */
    EXTEND_TERM("extendTerm", "延长办案期限", InvestigationAct.ExtendTerm.class),
    /** 调查终结. */
    CONCLUDE_INVESTIGATION("concludeInvestigation", "调查终结", InvestigationAct.ConcludeInvestigation.class),
    /** 修改处理意见. */
    REVISE_DRAFT("reviseDraft", "修改处理意见", InvestigationAct.ReviseDraft.class),
    /** 补充调查. */
    REOPEN_INVESTIGATION("reopenInvestigation", "补充调查", InvestigationAct.ReopenInvestigation.class),
    /** 撤销立案. */
    WITHDRAW_CASE("withdrawCase", "撤销立案", InvestigationAct.WithdrawCase.class),
    /** 移送. */
    TRANSFER_OUT("transferOut", "移送", InvestigationAct.TransferOut.class),
    /** 送法制审核. */
    SUBMIT_FOR_REVIEW("submitForReview", "送法制审核", ReviewAct.SubmitForReview.class),
    /** 确认不属于重大执法决定. */
    CONFIRM_NOT_MAJOR("confirmNotMajor", "确认不属于重大执法决定", ReviewAct.ConfirmNotMajor.class),
    /** 出具审核意见. */
    GIVE_OPINION("giveOpinion", "出具审核意见", ReviewAct.GiveOpinion.class),
    /** 回应审核意见. */
    ANSWER_POINT("answerPoint", "回应审核意见", ReviewAct.AnswerPoint.class),
    /** 意见销号. */
    CLOSE_POINT("closePoint", "意见销号", ReviewAct.ClosePoint.class),
    /** 事先告知. */
    GIVE_NOTICE("giveNotice", "事先告知", NoticeAct.GiveNotice.class),
    /** 陈述申辩. */
    RECORD_STATEMENT("recordStatement", "记录陈述申辩", NoticeAct.RecordStatement.class),
    /** 放弃陈述申辩. */
    WAIVE_STATEMENT("waiveStatement", "记录放弃陈述申辩", NoticeAct.WaiveStatement.class),
    /** 申请听证. */
    REQUEST_HEARING("requestHearing", "记录听证申请", HearingAct.RequestHearing.class),
    /** 放弃听证. */
    WAIVE_HEARING("waiveHearing", "记录放弃听证", HearingAct.WaiveHearing.class),
    /** 复核陈述申辩. */
    RECHECK_STATEMENT("recheckStatement", "复核陈述申辩", NoticeAct.RecheckStatement.class),
    /** 集体讨论. */
    RECORD_DISCUSSION("recordDiscussion", "集体讨论", DecisionAct.RecordDiscussion.class),
    /** 作出处罚决定. */
    DECIDE("decide", "作出处罚决定", DecisionAct.Decide.class),
    /** 作出不予处罚决定. */
    DECIDE_NO_PENALTY("decideNoPenalty", "作出不予处罚决定", DecisionAct.DecideNoPenalty.class),
    /** 送达. */
    SERVE("serve", "送达", ExecutionAct.Serve.class),
    /** 记录缴款. */
    RECORD_PAYMENT("recordPayment", "记录缴款", ExecutionAct.RecordPayment.class),
    /** 记录逾期. */
    RECORD_OVERDUE("recordOverdue", "记录逾期", ExecutionAct.RecordOverdue.class),
    /** 结案. */
    CLOSE_CASE("closeCase", "结案", ExecutionAct.CloseCase.class),
    /** 归档. */
    ARCHIVE("archive", "归档", ExecutionAct.Archive.class),
    /** 当场查处. */
    OPEN_ON_THE_SPOT("openOnTheSpot", "当场查处", SummaryAct.OpenOnTheSpot.class),
    /** 当场决定. */
    DECIDE_ON_THE_SPOT("decideOnTheSpot", "当场作出处罚决定", SummaryAct.DecideOnTheSpot.class),
    /** 当场交付. */
    HAND_OVER("handOver", "当场交付决定书", SummaryAct.HandOver.class),
    /** 当场收缴. */
    COLLECT_ON_THE_SPOT("collectOnTheSpot", "当场收缴罚款", SummaryAct.CollectOnTheSpot.class),
    /** 上交罚款. */
    HAND_IN_CASH("handInCash", "上交当场收缴的罚款", SummaryAct.HandInCash.class),
    /** 缴付银行. */
    PAY_INTO_BANK("payIntoBank", "将罚款缴付银行", SummaryAct.PayIntoBank.class),
    /** 备案. */
    FILE_BACK("fileBack", "报机关备案", SummaryAct.FileBack.class),
    /** 转为普通程序. */
    TURN_TO_ORDINARY("turnToOrdinary", "转为普通程序", SummaryAct.TurnToOrdinary.class),
    /** 申请实施强制措施. */
    PROPOSE_MEASURE("proposeMeasure", "申请实施强制措施", CoercionAct.ProposeMeasure.class),
    /** 批准强制措施. */
    APPROVE_MEASURE("approveMeasure", "批准实施强制措施", CoercionAct.ApproveMeasure.class),
    /** 不予批准. */
    DECLINE_MEASURE("declineMeasure", "不予批准强制措施", CoercionAct.DeclineMeasure.class),
    /** 不再实施. */
    ABANDON_MEASURE("abandonMeasure", "不再实施强制措施", CoercionAct.AbandonMeasure.class),
    /** 现场实施. */
    IMPLEMENT_MEASURE("implementMeasure", "实施查封、扣押", CoercionAct.ImplementMeasure.class),
    /** 紧急情况当场实施. */
    IMPLEMENT_AT_ONCE("implementAtOnce", "紧急情况当场实施", CoercionAct.ImplementAtOnce.class),
    /** 冻结. */
    FREEZE_DEPOSIT("freezeDeposit", "实施冻结", CoercionAct.FreezeDeposit.class),
    /** 交付冻结决定书. */
    DELIVER_FREEZE("deliverFreeze", "交付冻结决定书", CoercionAct.DeliverFreeze.class),
    /** 报告. */
    REPORT_MEASURE("reportMeasure", "向负责人报告", CoercionAct.ReportMeasure.class),
    /** 补办批准. */
    APPROVE_AFTERWARDS("approveAfterwards", "补办批准", CoercionAct.ApproveAfterwards.class),
    /** 不应当采取. */
    DISAGREE_MEASURE("disagreeMeasure", "不同意并立即解除", CoercionAct.DisagreeMeasure.class),
    /** 告知检测期间. */
    TELL_TESTING("tellTesting", "告知检测期间", CoercionAct.TellTesting.class),
    /** 检测结束. */
    END_TESTING("endTesting", "记录检测提前结束", CoercionAct.EndTesting.class),
    /** 延长强制措施期限. */
    EXTEND_MEASURE("extendMeasure", "延长强制措施期限", CoercionAct.ExtendMeasure.class),
    /** 告知延长. */
    TELL_EXTENSION("tellExtension", "送达延长通知书", CoercionAct.TellExtension.class),
    /** 解除强制措施. */
    LIFT_MEASURE("liftMeasure", "解除强制措施", CoercionAct.LiftMeasure.class),
    /** 期满自动解除. */
    LAPSE_MEASURE("lapseMeasure", "期满自动解除", CoercionAct.LapseMeasure.class),
    /** 入库. */
    STORE_PROPERTY("storeProperty", "涉案物品入库", PropertyAct.StoreProperty.class),
    /** 出库. */
    ISSUE_PROPERTY("issueProperty", "涉案物品出库", PropertyAct.IssueProperty.class),
    /** 处理决定. */
    TREAT_PROPERTY("treatProperty", "作出处理决定", PropertyAct.TreatProperty.class),
    /** 处理. */
    DISPOSE_PROPERTY("disposeProperty", "执行处理决定", PropertyAct.DisposeProperty.class),
    /** 返还. */
    RETURN_PROPERTY("returnProperty", "返还财物", PropertyAct.ReturnProperty.class),
    /** 移送财物. */
    TRANSFER_PROPERTY("transferProperty", "随案移送财物", PropertyAct.TransferProperty.class),
    /** 提出检查. */
    PROPOSE_INSPECTION("proposeInspection", "提出检查", InspectionAct.ProposeInspection.class),
    /** 批准检查. */
    APPROVE_INSPECTION("approveInspection", "批准检查", InspectionAct.ApproveInspection.class),
    /** 不批准检查. */
    REFUSE_INSPECTION("refuseInspection", "不批准检查", InspectionAct.RefuseInspection.class),
    /** 紧急先行检查. */
    INSPECT_AT_ONCE("inspectAtOnce", "紧急先行检查", InspectionAct.InspectAtOnce.class),
    /** 通知检查. */
    GIVE_INSPECTION_NOTICE("giveInspectionNotice", "通知检查", InspectionAct.GiveInspectionNotice.class),
    /** 实施检查. */
    INSPECT_ON_SITE("inspectOnSite", "实施检查", VisitAct.InspectOnSite.class),
    /** 告知检查结果. */
    TELL_INSPECTION_RESULT("tellInspectionResult", "告知检查结果", VisitAct.TellInspectionResult.class),
    /** 结束检查. */
    END_INSPECTION("endInspection", "结束检查", InspectionAct.EndInspection.class),
    /** 取消检查. */
    CANCEL_INSPECTION("cancelInspection", "取消检查", InspectionAct.CancelInspection.class),
    /** 抽样. */
    TAKE_SAMPLES("takeSamples", "抽样", VisitAct.TakeSamples.class),
    /** 记录检验结果. */
    RECORD_TESTING("recordTesting", "记录检验结果", VisitAct.RecordTesting.class),
    /** 责令限期改正. */
    ORDER_CORRECTION("orderCorrection", "责令限期改正", VisitAct.OrderCorrection.class),
    /** 复查. */
    RECHECK("recheck", "复查", VisitAct.Recheck.class),
    /** 登记案源. */
    REGISTER_VIOLATION("registerViolation", "登记案源", InspectionAct.RegisterViolation.class),
    /** 收到申请. */
    RECEIVE_APPLICATION("receiveApplication", "收到申请", ApplicationAct.ReceiveApplication.class),
    /** 一次告知补正. */
    TELL_MISSING("tellMissing", "一次告知补正", ApplicationAct.TellMissing.class),
    /** 提交补正材料. */
    SUPPLY_MATERIALS("supplyMaterials", "提交补正材料", ApplicationAct.SupplyMaterials.class),
    /** 受理申请. */
    ACCEPT_APPLICATION("acceptApplication", "受理申请", ApplicationAct.AcceptApplication.class),
    /** 不予受理. */
    DECLINE_APPLICATION("declineApplication", "不予受理", ApplicationAct.DeclineApplication.class),
    /** 视为受理. */
    DEEM_ACCEPTED("deemAccepted", "视为受理", ApplicationAct.DeemAccepted.class),
    /** 撤回申请. */
    WITHDRAW_APPLICATION("withdrawApplication", "撤回申请", ApplicationAct.WithdrawApplication.class),
    /** 核查. */
    RECORD_CHECK("recordCheck", "核查", ApplicationAct.RecordCheck.class),
    /** 告知利害关系人和听证权利. */
    TELL_INTERESTED("tellInterested", "告知利害关系人和听证权利", ApplicationAct.TellInterested.class),
    /** 记录许可听证申请. */
    ASK_LICENCE_HEARING("askLicenceHearing", "记录许可听证申请", ApplicationAct.AskLicenceHearing.class),
    /** 通知许可听证. */
    CALL_LICENCE_HEARING("callLicenceHearing", "通知许可听证", ApplicationAct.CallLicenceHearing.class),
    /** 记录许可听证. */
    HOLD_LICENCE_HEARING("holdLicenceHearing", "记录许可听证", ApplicationAct.HoldLicenceHearing.class),
    /** 告知不计入期限的时间. */
    EXCLUDE_TIME("excludeTime", "告知不计入期限的时间", ApplicationAct.ExcludeTime.class),
    /** 恢复计算许可期限. */
    RESUME_TIME("resumeTime", "恢复计算许可期限", ApplicationAct.ResumeTime.class),
    /** 延长许可期限. */
    EXTEND_TIME("extendTime", "延长许可期限", ApplicationAct.ExtendTime.class),
    /** 审查. */
    EXAMINE("examine", "审查", ApplicationAct.Examine.class),
    /** 退回审查. */
    RETURN_TO_EXAMINATION("returnToExamination", "退回审查", ApplicationAct.ReturnToExamination.class),
    /** 准予行政许可. */
    GRANT_LICENCE("grantLicence", "准予行政许可", LicenceAct.GrantLicence.class),
    /** 不予行政许可. */
    REFUSE_LICENCE("refuseLicence", "不予行政许可", LicenceAct.RefuseLicence.class),
    /** 颁发许可证件. */
    ISSUE_CERTIFICATE("issueCertificate", "颁发许可证件", LicenceAct.IssueCertificate.class),
    /** 变更行政许可. */
    CHANGE_LICENCE("changeLicence", "变更行政许可", LicenceAct.ChangeLicence.class),
    /** 申请延续. */
    ASK_RENEWAL("askRenewal", "申请延续", LicenceAct.AskRenewal.class),
    /** 准予延续. */
    RENEW_LICENCE("renewLicence", "准予延续", LicenceAct.RenewLicence.class),
    /** 不予延续. */
    REFUSE_RENEWAL("refuseRenewal", "不予延续", LicenceAct.RefuseRenewal.class),
    /** 视为准予延续. */
    DEEM_RENEWED("deemRenewed", "视为准予延续", LicenceAct.DeemRenewed.class),
    /** 听取被许可人陈述申辩. */
    HEAR_LICENSEE("hearLicensee", "听取被许可人陈述申辩", LicenceAct.HearLicensee.class),
    /** 撤销行政许可. */
    REVOKE_LICENCE("revokeLicence", "撤销行政许可", LicenceAct.RevokeLicence.class),
    /** 注销行政许可. */
    DEREGISTER("deregister", "注销行政许可", LicenceAct.Deregister.class),
    /** 听取申请人、利害关系人意见. */
    HEAR_OPINION("hearOpinion", "听取申请人、利害关系人意见", ApplicationAct.HearOpinion.class),
    /** 撤回行政许可. */
    WITHDRAW_LICENCE("withdrawLicence", "撤回行政许可", LicenceAct.WithdrawLicence.class),
    /** 记录复议、诉讼. */
    RECORD_REMEDY("recordRemedy", "记录复议、诉讼受理", RemedyAct.RecordRemedy.class),
    /** 答复、答辩. */
    ANSWER_REMEDY("answerRemedy", "提交答复、答辩", RemedyAct.AnswerRemedy.class),
    /** 记录复议、诉讼结果. */
    RECORD_OUTCOME("recordOutcome", "记录复议、诉讼结果", RemedyAct.RecordOutcome.class),
    /** 自行撤销. */
    REVOKE_DECISION("revokeDecision", "撤销决定", RemedyAct.RevokeDecision.class),
    /** 补正. */
    CORRECT_PAPER("correctPaper", "补正决定书", RemedyAct.CorrectPaper.class),
    /** 退还. */
    REFUND_PAYMENT("refundPayment", "退还款项", RemedyAct.RefundPayment.class),
    /** 不予听证. */
    REFUSE_HEARING("refuseHearing", "不予听证", HearingAct.RefuseHearing.class),
    /** 指定听证主持人、记录人. */
    APPOINT_PRESIDER("appointPresider", "指定听证主持人", HearingAct.AppointPresider.class),
    /** 申请主持人回避. */
    APPLY_RECUSAL("applyRecusal", "记录回避申请", HearingAct.ApplyRecusal.class),
    /** 决定是否回避. */
    DECIDE_RECUSAL("decideRecusal", "决定主持人是否回避", HearingAct.DecideRecusal.class),
    /** 通知听证. */
    NOTIFY_HEARING("notifyHearing", "通知听证", HearingAct.NotifyHearing.class),
    /** 延期、中止听证. */
    POSTPONE_HEARING("postponeHearing", "延期、中止听证", HearingAct.PostponeHearing.class),
    /** 终止听证. */
    END_HEARING("endHearing", "终止听证", HearingAct.EndHearing.class),
    /** 举行听证. */
    HOLD_HEARING("holdHearing", "举行听证", HearingAct.HoldHearing.class),
    /** 听证报告. */
    REPORT_HEARING("reportHearing", "提交听证报告", HearingAct.ReportHearing.class),
    /** 快速办理. */
    EXPEDITE("expedite", "纳入快速办理", ExpeditedAct.Expedite.class),
    /** 转为一般办理. */
    END_EXPEDITED("endExpedited", "转为一般办理", ExpeditedAct.EndExpedited.class),
    /** 重大行政处罚备案. */
    REPORT_MAJOR("reportMajor", "重大处罚备案", DecisionAct.ReportMajor.class),
    /** 启动强制执行. */
    OPEN_EXECUTION("openExecution", "启动强制执行", EnforcementAct.OpenExecution.class),
    /** 加处罚款. */
    IMPOSE_SURCHARGE("imposeSurcharge", "作出加处罚款决定", EnforcementAct.ImposeSurcharge.class),
    /** 催告. */
    DEMAND("demand", "催告", EnforcementAct.Demand.class),
    /** 催告后的陈述、申辩. */
    RECORD_OBJECTION("recordObjection", "记录催告后的陈述申辩", EnforcementAct.RecordObjection.class),
    /** 复核. */
    RECHECK_OBJECTION("recheckObjection", "复核催告后的陈述申辩", EnforcementAct.RecheckObjection.class),
    /** 强制执行决定. */
    DECIDE_EXECUTION("decideExecution", "作出强制执行决定", EnforcementAct.DecideExecution.class),
    /** 立即强制执行决定. */
    DECIDE_AT_ONCE("decideAtOnce", "作出立即强制执行决定", EnforcementAct.DecideAtOnce.class),
    /** 送达强制执行决定书. */
    SERVE_EXECUTION("serveExecution", "送达强制执行决定书", EnforcementAct.ServeExecution.class),
    /** 划拨. */
    TRANSFER_DEPOSIT("transferDeposit", "划拨存款、汇款", EnforcementAct.TransferDeposit.class),
    /** 拍卖抵缴. */
    AUCTION_PROPERTY("auctionProperty", "拍卖财物抵缴", EnforcementAct.AuctionProperty.class),
    /** 实施强制执行. */
    CARRY_OUT("carryOut", "实施强制执行", EnforcementAct.CarryOut.class),
    /** 暂缓、分期. */
    GRANT_DELAY("grantDelay", "准予暂缓、分期缴纳", InterruptionAct.GrantDelay.class),
    /** 执行协议. */
    AGREE("agree", "达成执行协议", InterruptionAct.Agree.class),
    /** 协议没有履行. */
    RESUME_BROKEN("resumeBroken", "因不履行协议恢复执行", InterruptionAct.ResumeBroken.class),
    /** 中止执行. */
    SUSPEND_EXECUTION("suspendExecution", "中止执行", InterruptionAct.SuspendExecution.class),
    /** 恢复执行. */
    RESUME_EXECUTION("resumeExecution", "恢复执行", InterruptionAct.ResumeExecution.class),
    /** 中止满三年. */
    LAPSE_EXECUTION("lapseExecution", "中止满三年不再执行", InterruptionAct.LapseExecution.class),
    /** 终结执行. */
    END_EXECUTION("endExecution", "终结执行", InterruptionAct.EndExecution.class),
    /** 执行回转. */
    REVERSE_EXECUTION("reverseExecution", "执行回转", InterruptionAct.ReverseExecution.class),
    /** 代履行决定. */
    DECIDE_SUBSTITUTE("decideSubstitute", "作出代履行决定", SubstituteAct.DecideSubstitute.class),
    /** 代履行催告. */
    REMIND_SUBSTITUTE("remindSubstitute", "代履行前催告", SubstituteAct.RemindSubstitute.class),
    /** 实施代履行. */
    CARRY_OUT_SUBSTITUTE("carryOutSubstitute", "实施代履行", SubstituteAct.CarryOutSubstitute.class),
    /** 立即代履行. */
    SUBSTITUTE_AT_ONCE("substituteAtOnce", "立即实施代履行", SubstituteAct.SubstituteAtOnce.class),
    /** 公告限期拆除. */
    ANNOUNCE_DEMOLITION("announceDemolition", "公告限期拆除", SubstituteAct.AnnounceDemolition.class),
    /** 申请法院强制执行. */
    APPLY_TO_COURT("applyToCourt", "申请法院强制执行", CourtAct.ApplyToCourt.class),
    /** 法院受理. */
    RECORD_ACCEPTANCE("recordAcceptance", "记录法院受理", CourtAct.RecordAcceptance.class),
    /** 法院不予受理. */
    RECORD_REFUSAL("recordRefusal", "记录法院不予受理", CourtAct.RecordRefusal.class),
    /** 执行裁定. */
    RECORD_RULING("recordRuling", "记录法院裁定", CourtAct.RecordRuling.class),
    /** 申请上一级法院复议. */
    OBJECT_TO_COURT("objectToCourt", "向上一级法院申请复议", CourtAct.ObjectToCourt.class),
    /** 法院执行完毕. */
    RECORD_COURT_EXECUTION("recordCourtExecution", "记录法院执行完毕", CourtAct.RecordCourtExecution.class),
    /** 申请期限届满. */
    LAPSE_APPLICATION("lapseApplication", "申请法院强制执行的期限届满", CourtAct.LapseApplication.class),
    /** 提请移送涉嫌犯罪案件. */
    PROPOSE_TRANSFER("proposeTransfer", "提请移送", TransferAct.ProposeTransfer.class),
    /** 决定是否移送. */
    DECIDE_TRANSFER("decideTransfer", "决定是否移送", TransferAct.DecideTransfer.class),
    /** 公安机关的决定. */
    RECORD_POLICE_ANSWER("recordPoliceAnswer", "记录公安机关的决定", TransferAct.RecordPoliceAnswer.class),
    /** 移交涉案物品和材料. */
    HAND_OVER_GOODS("handOverGoods", "移交涉案物品和材料", TransferAct.HandOverGoods.class),
    /** 对不予立案提请复议. */
    ASK_POLICE_REVIEW("askPoliceReview", "对不予立案提请复议", TransferAct.AskPoliceReview.class),
    /** 继续办理. */
    RESUME_CASE("resumeCase", "继续办理", TransferAct.ResumeCase.class),
    /** 指定管辖. */
    RECORD_DESIGNATION("recordDesignation", "记录指定管辖", TransferAct.RecordDesignation.class),
    /** 核定收费. */
    ASSESS_FEE("assessFee", "核定收费", FeeAct.AssessFee.class),
    /** 批准收费. */
    APPROVE_FEE("approveFee", "批准收费", FeeAct.ApproveFee.class),
    /** 撤回收费. */
    WITHDRAW_FEE("withdrawFee", "撤回收费", FeeAct.WithdrawFee.class),
    /** 制发缴款通知书. */
    ISSUE_FEE_NOTICE("issueFeeNotice", "制发缴款通知书", FeeAct.IssueFeeNotice.class),
    /** 减免收费. */
    REDUCE_FEE("reduceFee", "减免收费", FeeAct.ReduceFee.class),
    /** 缓缴收费. */
    DEFER_FEE("deferFee", "准予缓缴", FeeAct.DeferFee.class),
    /** 记录缴费. */
    PAY_FEE("payFee", "记录缴费", FeeAct.PayFee.class),
    /** 撤销收费. */
    REVOKE_FEE("revokeFee", "撤销收费", FeeAct.RevokeFee.class),
    /** 提出征用. */
    PROPOSE_REQUISITION("proposeRequisition", "提出征用", RequisitionAct.ProposeRequisition.class),
    /** 作出征用决定. */
    ORDER_REQUISITION("orderRequisition", "作出征用决定", RequisitionAct.OrderRequisition.class),
    /** 紧急口头征用. */
    ORDER_REQUISITION_ORALLY("orderRequisitionOrally", "紧急口头征用", RequisitionAct.OrderRequisitionOrally.class),
    /** 补办书面征用决定. */
    COMPLETE_REQUISITION_ORDER("completeRequisitionOrder", "补办书面征用决定", RequisitionAct.CompleteRequisitionOrder.class),
    /** 不予征用. */
    DECLINE_REQUISITION("declineRequisition", "不予征用", RequisitionAct.DeclineRequisition.class),
    /** 不再征用. */
    ABANDON_REQUISITION("abandonRequisition", "不再征用", RequisitionAct.AbandonRequisition.class),
    /** 交接征用财产. */
    TAKE_REQUISITION("takeRequisition", "交接征用财产", RequisitionAct.TakeRequisition.class),
    /** 延长征用期限. */
    EXTEND_REQUISITION("extendRequisition", "延长征用期限", RequisitionAct.ExtendRequisition.class),
    /** 返还征用财产. */
    RETURN_REQUISITION("returnRequisition", "返还征用财产", RequisitionAct.ReturnRequisition.class),
    /** 决定征用补偿. */
    DECIDE_REQUISITION_COMPENSATION(
            "decideRequisitionCompensation", "决定征用补偿", RequisitionAct.DecideRequisitionCompensation.class),
    /** 支付征用补偿. */
    PAY_REQUISITION_COMPENSATION(
            "payRequisitionCompensation", "支付征用补偿", RequisitionAct.PayRequisitionCompensation.class);

    private static final Map<Class<?>, ActKind> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.content, Function.identity()));
    private static final Map<String, ActKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.word, Function.identity()));

    private final String word;
    private final String title;
    private final Class<? extends Act> content;

    ActKind(String word, String title, Class<? extends Act> content) {
        this.word = word;
        this.title = title;
        this.content = content;
    }

    /** The stable word, for example {@code fileCase}. */
    public String word() {
        return word;
    }

    /** The Chinese verb on the button. */
    public String title() {
        return title;
    }

    /** The class of the act's content. */
    public Class<? extends Act> content() {
        return content;
    }

    /** Whether it begins a case. */
    public boolean opens() {
        return Act.Opening.class.isAssignableFrom(content);
    }

    /** The kind of an act. */
    public static ActKind of(Act act) {
        ActKind kind = BY_CLASS.get(act.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + act.getClass());
        }
        return kind;
    }

    /** The kind with this word. */
    public static Optional<ActKind> withWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
