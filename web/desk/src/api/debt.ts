import type { CaseView } from './types'

/** What the party of an execution owes today, in fen, and how the surcharge was counted. */
export interface Debt {
  fineFen: number
  confiscatedFen: number
  surchargeFen: number
  paidFen: number
  leftFen: number
  counted: string
}

/** The debt of a case; nothing where no decision is being executed. */
export const debtOf = (subject: CaseView | null): Debt | null =>
  (subject?.facts.debt as Debt | undefined) ?? null
