import { query, request, requestText } from './http'
import type { CaseRow, CaseView, Checklist, Found, Matter, Notice, OfficerChoice, Page, Task } from './types'

export interface CaseQuery {
  q: string
  stage: string
  sort: string
  direction: string
  page: number
  size: number
}

const BASE = '/api/casework'

export const tasks = () => request<{ items: Task[] }>(`${BASE}/tasks`)

export const cases = (asked: Partial<CaseQuery>, signal?: AbortSignal) =>
  request<Page<CaseRow>>(`${BASE}/cases${query(asked)}`, { signal })

/** What the bell tells, unread first. */
export const notices = () => request<Notice[]>(`${BASE}/notices`)

export const readNotices = (keys: string[]) =>
  request<void>(`${BASE}/notices/read`, { method: 'POST', body: { keys } })

/** The cases that this account follows, the most pressing first. */
export const followed = () => request<CaseRow[]>(`${BASE}/followed`)

export const follow = (id: string) => request<void>(`${BASE}/followed/${id}`, { method: 'PUT' })

export const unfollow = (id: string) => request<void>(`${BASE}/followed/${id}`, { method: 'DELETE' })

/** A few cases, parties, papers by number and matters. */
export const search = (q: string, signal?: AbortSignal) =>
  request<Found>(`${BASE}/search${query({ q })}`, { signal })

export const caseOf = (id: string) => request<CaseView>(`${BASE}/cases/${id}`)

/** The gates of each stage as questions, with what already holds for the case. */
export const checklistOf = (id: string) => request<Checklist>(`${BASE}/cases/${id}/checklist`)

export interface Done {
  entryId: string
  index: number
  case: CaseView
}

export const registerLead = (lead: Record<string, unknown>) =>
  request<Done>(`${BASE}/leads`, { method: 'POST', body: lead })

/** Begins a case with the first act of its procedure. */
export const openCase = (first: string) => (opened: Record<string, unknown>) =>
  request<Done>(`${BASE}/openings/${first}`, { method: 'POST', body: opened })

/** Does an act on the case as it was seen; the server refuses with a conflict when it moved on. */
export const act = (id: string, version: number, name: string, body: Record<string, unknown>) =>
  request<Done>(`${BASE}/cases/${id}/acts/${name}`, {
    method: 'POST',
    body,
    headers: { 'If-Match': `"${version}"` },
  })

/** The paper that the act would issue, as HTML. */
export const preview = (id: string, name: string, body: Record<string, unknown>, signal?: AbortSignal) =>
  requestText(`${BASE}/cases/${id}/preview/${name}`, { method: 'POST', body, signal })

/** The receipts of the whole case as one file. */
export const receiptsOf = (id: string) => `${BASE}/cases/${id}/receipts.json`

export const filesOf = (id: string) => `${BASE}/cases/${id}/files`

export const matters = () => request<Matter[]>(`${BASE}/matters`)

/** Who can be chosen; with a category, judged by whether the certificate covers that field today. */
export const officers = (category = '') => request<OfficerChoice[]>(`${BASE}/officers${query({ category })}`)
