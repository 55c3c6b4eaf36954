import { query, request } from './http'

export type DayKind = 'WORKING' | 'REST' | 'HOLIDAY' | 'MADE_UP'

export interface CalendarDay {
  day: string
  kind: DayKind
  provisional: boolean
  /** The imported notice that names the day. */
  notice: string | null
}
/** An imported notice, and what it changed when it came. */
export interface CalendarNotice {
  id: string
  year: number
  number: string
  name: string
  announcedOn: string
  importedAt: string
  source: string
  inForce: boolean
  changed: { day: string; working: boolean }[]
}
/** A year of the calendar; `notice` is absent when it counts by what the system brings along. */
export interface CalendarSheet {
  year: number
  first: number
  last: number
  version: string
  shipped: string
  announced: boolean
  notice: string | null
  days: CalendarDay[]
  notices: CalendarNotice[]
}
/** How far the recomputation after a notice has come; cases and days of one's own scope. */
export interface Recomputed {
  notice: string
  begunAt: string
  finishedAt: string | null
  percent: number
  cases: number
  moved: number
}
export interface MovedTerm {
  caseId: string
  number: string
  title: string
  term: string
  oldDay: string
  newDay: string
  at: string
}

const RECOMPUTATIONS = '/api/casework/recomputations'

/** This year's when none is said. */
export const calendarSheet = (year: number | null) =>
  request<CalendarSheet>(`/api/agency/calendar${query({ year: year ?? '' })}`)

export const recomputations = () => request<Recomputed[]>(RECOMPUTATIONS)

export const movedBy = (notice: string) => request<MovedTerm[]>(`${RECOMPUTATIONS}/${notice}/moved`)
