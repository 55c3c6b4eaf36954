import type { CaseView } from './types'

/** One item of the property under a measure; quantities in its unit. */
export interface PropertyLine {
  number: number
  name: string
  mark: string | null
  quantity: number
  unit: string
  stored: number
  outside: number
  returned: number
  disposed: number
  transferred: number
  state: string
}

/** The property of a case; empty when nothing was taken. */
export const propertyOf = (subject: CaseView | null): PropertyLine[] =>
  (subject?.facts.property as PropertyLine[] | undefined) ?? []
