import { query, request } from './http'
import type { Page, ReviewRow, ReviewView } from './types'

export interface ReviewQuery {
  state: string
  caseId: string
  page: number
  size: number
}

export const reviews = (asked: Partial<ReviewQuery>) =>
  request<Page<ReviewRow>>(`/api/legalreview/reviews${query(asked)}`)

export const reviewOf = (id: string) => request<ReviewView>(`/api/legalreview/reviews/${id}`)

/** The latest round of a case's review; null before the first. */
export const reviewOfCase = async (caseId: string): Promise<ReviewRow | null> =>
  (await reviews({ caseId, page: 0, size: 10 })).items[0] ?? null
