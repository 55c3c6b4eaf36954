import { query, request } from './http'

export interface Degree {
  name: string
  points: number
  atLeast: string | null
}
export interface Band {
  tier: string
  fromPoints: number
  measure: 'FEN' | 'MULTIPLE' | 'SHARE'
  least: number
  most: number
}
/** A version of a matter's discretion standard; its table is the file that is imported. */
export interface Standard {
  id: string
  matterId: string
  version: number
  table: {
    source: string
    from: string
    until: string | null
    base: string | null
    limits: { fromFen: number; measure: Band['measure']; least: number; most: number }[]
    roundToFen: number
    factors: { name: string; degrees: Degree[] }[]
    tiers: Band[]
  }
}
export interface StatutoryGround {
  ground: string
  title: string
  article: string
  binding: boolean
  results: string[]
}
export interface Circumstances {
  chosen: { factor: string; degree: string }[]
  grounds: { ground: string; result: string; fact: string }[]
  baseFen: number | null
}
/** What the findings keep of a calculation. */
export interface Calculation {
  standardId: string
  circumstances: Circumstances
  reasoning: string
}
export interface Span {
  leastFen: number
  mostFen: number
}
export interface Discretion {
  tier: string
  points: number
  statutory: Span
  range: Span
  within: boolean
  steps: string[]
  directions: { factor: string; finding: string }[]
  reasoning: string
}

const of = (matter: string) => `/api/casework/matters/${matter}/discretion`
const register = (matter: string) => `/api/agency/matters/${matter}/standards`

/** The versions that may apply, the one of the day first, and the statutory grounds. */
export const choicesOf = (matter: string, on = '') =>
  request<{ standards: Standard[]; grounds: StatutoryGround[] }>(of(matter) + query({ on }))

/** Calculates; nothing is changed by it. */
export const calculate = (
  matter: string,
  body: { standardId: string; circumstances: Circumstances; fineFen: number },
  signal?: AbortSignal,
) => request<Discretion>(of(matter), { method: 'POST', body, signal })

export const standardsOf = (matter: string, agency = '') =>
  request<Standard[]>(register(matter) + query({ agency }))

/** Adds a version from a file; the server names each place at fault. */
export const enact = (matter: string, table: unknown, agency = '') =>
  request<Standard>(register(matter) + query({ agency }), { method: 'POST', body: table })
