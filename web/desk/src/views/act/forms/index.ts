import type { ActForm } from '@/components/fields/field'
import * as coercion from './coercion'
import * as conclusion from './conclusion'
import * as decision from './decision'
import * as filing from './filing'
import * as investigation from './investigation'
import * as notice from './notice'
import * as property from './property'
import * as summary from './summary'

/** The form of each act, by the act's name. */
export const FORMS: Record<string, ActForm> = {
  verifyLead: filing.verifyLead,
  fileCase: filing.fileCase,
  replaceHandler: filing.replaceHandler,
  declineFiling: filing.declineFiling,
  withdrawCase: filing.withdrawCase,
  transferOut: filing.transferOut,
  recordInspection: investigation.recordInspection,
  recordInterview: investigation.recordInterview,
  addEvidence: investigation.addEvidence,
  suspendTerm: investigation.suspendTerm,
  resumeTerm: investigation.resumeTerm,
  extendTerm: investigation.extendTerm,
  reopenInvestigation: investigation.reopenInvestigation,
  concludeInvestigation: conclusion.concludeInvestigation,
  reviseDraft: conclusion.reviseDraft,
  submitForReview: conclusion.submitForReview,
  confirmNotMajor: conclusion.confirmNotMajor,
  giveNotice: notice.giveNotice,
  recordStatement: notice.recordStatement,
  waiveStatement: notice.waiveStatement,
  requestHearing: notice.requestHearing,
  waiveHearing: notice.waiveHearing,
  recordHearing: notice.recordHearing,
  recheckStatement: notice.recheckStatement,
  serve: notice.serve,
  recordDiscussion: decision.recordDiscussion,
  decide: decision.decide,
  decideNoPenalty: decision.decideNoPenalty,
  recordPayment: decision.recordPayment,
  recordOverdue: decision.recordOverdue,
  closeCase: decision.closeCase,
  archive: decision.archive,
  decideOnTheSpot: summary.decideOnTheSpot,
  handOver: summary.handOver,
  collectOnTheSpot: summary.collectOnTheSpot,
  handInCash: summary.handInCash,
  payIntoBank: summary.payIntoBank,
  fileBack: summary.fileBack,
  turnToOrdinary: summary.turnToOrdinary,
  approveMeasure: coercion.approveMeasure,
  declineMeasure: coercion.declineMeasure,
  abandonMeasure: coercion.abandonMeasure,
  implementAtOnce: coercion.implementAtOnce,
  implementMeasure: coercion.implementMeasure,
  freezeDeposit: coercion.freezeDeposit,
  reportMeasure: coercion.reportMeasure,
  approveAfterwards: coercion.approveAfterwards,
  disagreeMeasure: coercion.disagreeMeasure,
  deliverFreeze: coercion.deliverFreeze,
  tellTesting: coercion.tellTesting,
  endTesting: coercion.endTesting,
  extendMeasure: coercion.extendMeasure,
  tellExtension: coercion.tellExtension,
  storeProperty: property.storeProperty,
  liftMeasure: coercion.liftMeasure,
  treatProperty: property.treatProperty,
  transferProperty: property.transferProperty,
  issueProperty: property.issueProperty,
  disposeProperty: property.disposeProperty,
  returnProperty: property.returnProperty,
}

export const hasForm = (act: string) => act in FORMS
