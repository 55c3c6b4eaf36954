/** What the server answers; each field of the contract, none optional that the server always sends. */
export interface Provision {
  source: string
  article: string
}
export interface Refusal {
  rule: string
  reason: string
  provision: Provision | null
  field: string | null
}
export interface Problem {
  type: string
  title: string
  status: number
  detail: string | null
  refusals: Refusal[]
}
export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}
export interface Me {
  name: string
  officerId: string
  agency: { id: string; name: string }
  roles: { role: string; title: string }[]
  permissions: string[]
}
export type Light = 'GREEN' | 'AMBER' | 'RED'

export interface Clock {
  dueOn: string | null
  daysLeft: number | null
  unit: string
  light: Light
}
export interface Task extends Clock {
  caseId: string
  caseTitle: string
  caseNumber: string | null
  what: string
  act: string | null
  reason: string
  group: 'MINE' | 'STARTED'
}
export interface Notice {
  key: string
  kind: 'RETURNED' | 'DEADLINE' | 'TASK'
  caseId: string
  caseTitle: string
  text: string
  since: string
  /** The day that presses, of a deadline. */
  due: Clock | null
  read: boolean
}
/** What the search finds, a few of each. */
export interface Found {
  cases: { id: string; title: string; number: string; party: string; stageTitle: string }[]
  parties: { name: string; code: string; cases: number }[]
  documents: { id: string; caseId: string; title: string; number: string | null }[]
  matters: { id: string; name: string; category: string }[]
}
export interface CaseRow {
  id: string
  number: string | null
  title: string
  party: string
  matter: string
  stage: string
  stageTitle: string
  handlers: string[]
  filedOn: string | null
  leadNumber: string
  next: Clock | null
}
export interface Party {
  kind: string
  kindTitle: string
  name: string
  code: string | null
  representative: string | null
  address: string | null
  phone: string | null
}
export interface ChartStep {
  step: string
  title: string
  state: 'DONE' | 'NOW' | 'AHEAD' | 'SKIPPED'
  on: string | null
  note: string | null
  provision: Provision | null
}
export interface TimelineEntry {
  index: number | null
  at: string
  act: string
  title: string
  actor: string | null
  summary: string | null
  documents: { id: string; title: string; number: string | null }[]
  entryId: string
  /** The content is gone by law; the order and the day stay. */
  erasure?: { order: string; on: string } | null
}
export interface Deadline extends Clock {
  id: string
  title: string
  paused: boolean
  provisional: boolean
  provision: Provision
  why: string[]
}
export interface CaseDocument {
  id: string
  kind: string
  title: string
  number: string | null
  issuedAt: string
}
export interface Evidence {
  id: string
  fileId: string | null
  name: string
  kind: string
  kindTitle: string
  source: string
  proves: string
  collectedAt: string
  sha256: string | null
  size: number | null
}
export interface PossibleAct {
  act: string
  title: string
  possible: boolean
  primary: boolean
  refusals: { rule: string; reason: string; provision: Provision | null }[]
  suggestions: Record<string, unknown>
}
export interface CaseView {
  id: string
  version: number
  number: string | null
  title: string
  leadNumber: string
  procedure: string
  procedureTitle: string
  stage: string
  stageTitle: string
  party: Party
  matter: { id: string; name: string; category: string }
  agency: { id: string; name: string }
  handlers: { id: string; name: string; certificate: string }[]
  filedOn: string | null
  chart: ChartStep[]
  timeline: TimelineEntry[]
  deadlines: Deadline[]
  documents: CaseDocument[]
  evidence: Evidence[]
  acts: PossibleAct[]
  facts: Record<string, unknown>
}
/** A gate before an act as a question, and what can be said of it now. */
export interface GateQuestion {
  rule: string
  question: string
  provision: Provision
  state: 'HOLDS' | 'OPEN' | 'AT_THE_ACT' | 'OF_THE_PERSON' | 'AHEAD'
  reason: string | null
}
export interface ChecklistAct {
  act: string
  title: string
  office: string
  provision: Provision
  leads: string
  papers: string[]
  terms: string[]
  gates: GateQuestion[]
}
export interface ChecklistStage {
  stage: string
  title: string
  now: boolean
  acts: ChecklistAct[]
}
export interface Checklist {
  id: string
  number: string | null
  title: string
  stage: string
  stageTitle: string
  version: string
  stages: ChecklistStage[]
}
export interface Matter {
  id: string
  name: string
  category: string
  kind: string
  violated: { title: string; article: string; text: string }
  penaltyBasis: { title: string; article: string; text: string }
  penaltyKinds: string[]
  tiers: { name: string; condition: string; fineMinFen: number | null; fineMaxFen: number | null }[]
}
export interface OfficerChoice {
  id: string
  name: string
  post: string
  certificate: string | null
  valid: boolean
  reason: string | null
}
export interface Draft {
  penalties: { kind: string; content?: string | null }[]
  fineFen: number | null
  confiscatedFen: number | null
  orderToCorrect: string | null
  reason: string | null
}
export interface Findings {
  process: string
  facts: string
  evidenceSummary: string
  qualification: string
  tier: string
  factors: { factor: string; finding: string }[]
  crimeSuspected: boolean
  significance: { publicInterest: boolean; socialRisk: boolean; complex: boolean }
  draft: Draft
}
export interface StoredFile {
  id: string
  name: string
  size: number
  sha256: string
}
export interface ReviewRow extends Clock {
  id: string
  caseId: string
  caseTitle: string
  caseNumber: string | null
  round: number
  state: string
  stateTitle: string
  submittedAt: string
}
export type Verdict = 'PASS' | 'ISSUE' | 'NOT_APPLICABLE'
export interface ReviewCheck {
  check: string
  title: string
  machine: { finding: Verdict | 'UNKNOWN'; text: string; evidence: string[] }
  verdict: Verdict | null
  remark: string | null
}
export interface ReviewPoint {
  number: number
  text: string
  state: 'OPEN' | 'ANSWERED' | 'CLOSED'
  answer: string | null
  round: number
}
export interface ReviewView extends Clock {
  id: string
  caseId: string
  caseTitle: string
  round: number
  state: string
  stateTitle: string
  whyMajor: { criterion: string; reason: string; provision: Provision | null }[]
  packet: {
    material: string
    required?: boolean
    present: boolean
    documentId: string | null
    note: string | null
  }[]
  checks: ReviewCheck[]
  points: ReviewPoint[]
  findings: Findings
  draftHash: string
  previousFindings: Findings | null
  opinions: { round: number; result: string; opinion: string; reviewer: string; at: string }[]
}
