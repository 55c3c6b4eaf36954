import { request } from './http'

export interface LogWitness {
  vkey: string
  name: string
  url: string | null
  fingerprint: string
  size: number | null
  at: string | null
  problem: string
  sameMachine: boolean
}
export interface Witnesses {
  needed: number
  newestSize: number
  witnessedSize: number | null
  witnesses: LogWitness[]
}
export interface HostedLog {
  origin: string
  vkey: string
  size: number | null
}
export interface Hosted {
  vkey: string
  fingerprint: string
  logs: HostedLog[]
}
export type Decision = 'NEW_LOG' | 'FALSE_ALARM'
export interface Halt {
  id: string
  at: string
  kind: 'FILES' | 'HIGH_WATER' | 'WITNESS'
  source: string
  ownSize: number
  knownSize: number
  knownRoot: string | null
  note: string | null
}
export interface Proposal {
  id: string
  at: string
  by: string
  name: string
  authority: 'ADMINISTRATION' | 'OVERSIGHT'
  decision: Decision
  reason: string
}
export interface FormerLog {
  id: string
  origin: string
  endedAt: string
  ownSize: number
  lostSize: number
  lostRoot: string | null
}
export interface Recovery {
  reasons: { halt: Halt; proven: boolean; ownNote: string | null }[]
  proposals: Proposal[]
  former: FormerLog[]
}

export interface LogKey {
  vkey: string
  fingerprint: string
  from: number
  until?: number
  ended?: 'REPLACED' | 'LEAKED'
  at?: string
}
export interface KeyProposal {
  id: string
  at: string
  by: { officerId: string; name: string }
  vkey: string
  leakedFrom: number | null
  reason: string
}
export interface LogKeys {
  keys: LogKey[]
  signedSize: number
  proposals: KeyProposal[]
}

const BASE = '/api/recording'
const of = (vkey: string) => `?vkey=${encodeURIComponent(vkey)}`

export const witnesses = () => request<Witnesses>(`${BASE}/witnesses`)
export const addWitness = (body: { name: string; url: string; vkey: string }) =>
  request<LogWitness>(`${BASE}/witnesses`, { method: 'POST', body })
export const removeWitness = (vkey: string) =>
  request<void>(`${BASE}/witnesses${of(vkey)}`, { method: 'DELETE' })
export const needWitnesses = (needed: number) =>
  request<void>(`${BASE}/witnesses/needed`, { method: 'PUT', body: { needed } })
export const witnessRequest = (vkey: string) =>
  request<{ text: string }>(`${BASE}/witnesses/request${of(vkey)}`)
export const acceptAnswer = (vkey: string, text: string) =>
  request<{ text: string }>(`${BASE}/witnesses/answer${of(vkey)}`, { method: 'POST', body: { text } })

export const hosted = () => request<Hosted>(`${BASE}/hosted`)
export const knowLog = (vkey: string) =>
  request<HostedLog>(`${BASE}/hosted/logs`, { method: 'POST', body: { vkey } })
export const signRequest = (text: string) =>
  request<{ status: number; text: string }>(`${BASE}/hosted/sign`, { method: 'POST', body: { text } })

export const logKeys = () => request<LogKeys>(`${BASE}/keys`)
export const proposeKeyChange = (body: { vkey: string; leakedFrom: number | null; reason: string }) =>
  request<KeyProposal>(`${BASE}/keys`, { method: 'POST', body })
export const confirmKeyChange = (id: string) =>
  request<unknown>(`${BASE}/keys/${id}/confirmation`, { method: 'POST' })

export const recovery = () => request<Recovery>(`${BASE}/recovery`)
export const propose = (decision: Decision, reason: string) =>
  request<Proposal>(`${BASE}/recovery`, { method: 'POST', body: { decision, reason } })
export const confirmRecovery = (id: string) =>
  request<unknown>(`${BASE}/recovery/${id}/confirmation`, { method: 'POST' })
