import { query, request } from './http'

/** A version of a number: in words, and bare in the unit of its rule (money in fen). */
export interface RuleVersion {
  words: string
  number: number
  unit: string
  source: string
  article: string
  effectiveFrom: string
  effectiveTo: string | null
  profile: string
  profileTitle: string
}
/** A number as a profile has it today, beside the national one. */
export interface RuleRow {
  id: string
  title: string
  inForce: RuleVersion
  national: RuleVersion
  local: boolean
  difference: string | null
  versions: RuleVersion[]
}
export interface RuleChoice {
  from: string
  profile: string
  title: string
}
export interface RuleSheet {
  profile: string
  profiles: { name: string; title: string }[]
  choices: RuleChoice[]
  rows: RuleRow[]
}
export interface RuleProposal {
  id: string
  rule: string
  title: string
  value: RuleVersion
  proposer: string
  proposedAt: string
  state: 'OPEN' | 'ADOPTED' | 'REFUSED'
  decider: string | null
  note: string | null
  mine: boolean
}
/** A value as typed; `number` in the unit of the rule. */
export interface RuleDraft {
  rule: string
  number: number
  source: string
  article: string
  effectiveFrom: string
}
/** What a value would change for the cases that are open. */
export interface RulePreview {
  cases: number
  words: string
  changes: {
    caseId: string
    title: string
    term: string
    before: string | null
    after: string | null
    why: string
  }[]
}

const RULES = '/api/agency/rules'
const PROPOSALS = '/api/agency/rule-proposals'

export const ruleSheet = (profile: string) => request<RuleSheet>(`${RULES}${query({ profile })}`)

export const chooseProfile = (agencyId: string, profile: string, effectiveFrom: string) =>
  request<RuleChoice[]>(`${RULES}/choices/${agencyId}`, { method: 'POST', body: { profile, effectiveFrom } })

export const ruleProposals = () => request<RuleProposal[]>(PROPOSALS)

export const proposeRule = (draft: RuleDraft) =>
  request<RuleProposal>(PROPOSALS, { method: 'POST', body: draft })

export const adoptRule = (id: string) =>
  request<RuleProposal>(`${PROPOSALS}/${id}/adoption`, { method: 'POST' })

export const refuseRule = (id: string, note: string) =>
  request<RuleProposal>(`${PROPOSALS}/${id}/refusal`, { method: 'POST', body: { note } })

export const previewRule = (rule: string, number: number, effectiveFrom: string) =>
  request<RulePreview>(`/api/casework/rule-preview${query({ rule, number, effectiveFrom })}`)
