import { query, request } from './http'
import type { Page, Provision } from './types'

export interface Countdown {
  dueOn: string
  workingDaysLeft: number
  colour: 'GREEN' | 'AMBER' | 'RED' | 'DONE'
  words: string
  provisional: boolean
  explanation: string
}
export interface RecordRow {
  id: string
  state: 'DRAFT' | 'IN_REVIEW' | 'CLEARED' | 'PUBLISHED' | 'WITHDRAWN'
  stateTitle: string
  source: string
  caseId: string | null
  documentNumber: string
  title: string
  partyName: string
  penaltyKinds: string[]
  decidedOn: string
  servedOn: string | null
  countdown: Countdown
  slug: string
  publishedAt: string | null
}
export interface SpanView {
  id: string
  start: number
  end: number
  rule: string
  ruleTitle: string
  provision: Provision
  replacement: string
  state: 'PROPOSED' | 'ACCEPTED' | 'CONTESTED'
  absolute: boolean
  manual: boolean
  reason: string | null
}
export interface Segment {
  text: string
  span: SpanView | null
}
export interface RecordField {
  name: string
  label: string
  original: string
  publicText: string
  segments: Segment[]
}
export interface RecordDetail {
  row: RecordRow
  version: number
  agencyName: string
  summary: string
  sourceFileSha256: string | null
  fields: RecordField[]
  undecided: number
  previewHtml: string | null
  leaks: { artefact: string; rule: string; ruleTitle: string; excerpt: string }[]
  returnedReason: string | null
  preparedBy: string | null
  reviewedBy: string | null
  pageSha256: string | null
  withdrawal: { ground: string; reason: string; document: string; on: string } | null
  actions: string[]
  obstacles: { action: string; reason: string; provision: Provision | null }[]
}
export interface ManualSpan {
  field: string
  start: number
  end: number
  reason: string
}
export interface Redactions {
  decisions: { span: string; contest: boolean; reason: string | null }[]
  manual: ManualSpan[]
  acceptRest: boolean
}

const BASE = '/api/publicity/records'

export const records = (asked: { q: string; state: string; page: number; size: number }) =>
  request<Page<RecordRow>>(`${BASE}${query(asked)}`)

export const recordOf = (id: string) => request<RecordDetail>(`${BASE}/${id}`)

export const redact = (id: string, version: number, redactions: Redactions) =>
  request<RecordDetail>(`${BASE}/${id}/redactions`, { method: 'PUT', body: { version, ...redactions } })

/** submit, return, clear, release or withdraw. */
export const step = (id: string, action: string, body: Record<string, unknown>) =>
  request<RecordDetail>(`${BASE}/${id}/${action}`, { method: 'POST', body })
