import { query, request } from './http'
import type { Page } from './types'

export interface Agency {
  id: string
  parentId: string | null
  name: string
  creditCode: string
  kind: 'ORGAN' | 'AUTHORISED' | 'ENTRUSTED'
  region: string
  regionName: string
  address: string
  phone: string
  documentWord: string
  remedies: { reconsiderationAgency: string; court: string }
  collectingBank: { name: string; address: string }
}
export interface Certificate {
  id: string
  number: string
  categories: string[]
  regions: string[]
  issuedOn: string
  validUntil: string
  checkedOn: string | null
  status: 'VALID' | 'SUSPENDED' | 'REVOKED'
}
export interface Officer {
  id: string
  agencyId: string
  name: string
  post: string
  employment: 'IN_POST' | 'CONTRACT' | 'LEFT'
  legalQualification: string | null
  certificates: Certificate[]
}
interface LegalBasis {
  title: string
  article: string
  text: string
}
export interface RegisteredMatter {
  id: string
  name: string
  category: string
  kind: string
  broken: LegalBasis
  penalty: LegalBasis
  penaltyKinds: string[]
  tiers: { grade: string; condition: string; fineMinFen: number; fineMaxFen: number }[]
  documentWord: string
}
export interface Account {
  id: string
  username: string
  officerId: string
  agencyId: string
  name: string
  roles: string[]
  disabled: boolean
}
/** A version of a statute; the portal shows its text. */
export interface LawVersion {
  id: string
  title: string
  name: string
  versionOn: string
  effectiveOn: string | null
}
/** A matter whose basis was amended or dropped. */
export interface ListAdjustment {
  id: string
  agencyId: string
  matterId: string
  matter: string
  statute: string
  versionOn: string
  articles: string
  dueOn: string
  note: string | null
}

const BASE = '/api/agency'

export const agencies = () => request<Agency[]>(`${BASE}/agencies`)

export const officersOf = (asked: { agency?: string; page: number; size: number }) =>
  request<Page<Officer>>(`${BASE}/officers${query(asked)}`)

/** What a matter of inspection adds to the published list. */
export interface InspectionItem {
  objects: string
  content: string
  way: string
  yearlyCap: number | null
  drawPercent: number | null
  basis: string
  publishedOn: string
  withdrawnOn: string | null
}

const inspectionOf = (matter: string, agency = '') =>
  `${BASE}/matters/${matter}/inspection-item${query({ agency })}`

/** The matter's row on the published list; refused as absent when it has none. The own agency's when none is said. */
export const inspectionItem = (matter: string, agency = '') =>
  request<InspectionItem>(inspectionOf(matter, agency))

/** Publishes the row, or changes it. */
export const publishInspection = (matter: string, agency: string, item: unknown) =>
  request<InspectionItem>(inspectionOf(matter, agency), { method: 'PUT', body: item })

export const registeredMatters = (agency = '') =>
  request<RegisteredMatter[]>(`${BASE}/matters${query({ agency })}`)

/** What applicants of a matter of licensing are told beforehand. */
export interface LicenceMatter {
  matterId: string
  materials: string[]
  conditions: string[]
  substanceChecked: boolean
  hearing: boolean
  validityMonths: number | null
  promisedDays: number | null
  safety: boolean
}

const licenceOf = (matter: string) => `${BASE}/matters/${matter}/licence`

export const licenceMatter = (matterId: string, agency = '') =>
  request<LicenceMatter>(licenceOf(matterId) + query({ agency }))

/** Registers what applicants are told, or changes it. */
export const registerLicence = (matter: string, agencyId: string, what: Record<string, unknown>) =>
  request<LicenceMatter>(licenceOf(matter), { method: 'PUT', body: { ...what, agencyId } })

/** An item of the published list of fees. */
export interface FeeItem {
  name: string
  standardFen: number
  unit: string
  validFrom: string
  validTo: string | null
}

export const feeItems = (matterId: string) => request<FeeItem[]>(`${BASE}/matters/${matterId}/fee-items`)

export const laws = () => request<LawVersion[]>(`${BASE}/laws`)

export const listAdjustments = () => request<ListAdjustment[]>(`${BASE}/adjustments`)

export const closeAdjustment = (id: string, note: string) =>
  request<ListAdjustment>(`${BASE}/adjustments/${id}/closing`, { method: 'POST', body: { note } })

export const accounts = (asked: { page: number; size: number }) =>
  request<Page<Account>>(`${BASE}/accounts${query(asked)}`)

export const setDisabled = (id: string, disabled: boolean) =>
  request<Account>(`${BASE}/accounts/${id}/state`, { method: 'PUT', body: { disabled } })

export const changePassword = (old: string, fresh: string) =>
  request<void>(`${BASE}/session/password`, { method: 'PUT', body: { old, fresh } })
