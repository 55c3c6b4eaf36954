import { query, request } from './http'

/** An entry of the record, by what it is of and what was done; never its content. */
export interface About {
  of: string
  act: string
  at: string
  index: number | null
}
export interface Choice {
  entryId: string
  about: About
  state: 'OPEN' | 'WAITING' | 'ERASED'
}
export interface Order {
  ground: string
  number: string
  authority: string
  on: string | null
  sha256: string
}
export interface ErasureRequest {
  id: string
  entryId: string
  about: About
  order: Order
  requestedBy: string
  requestedName: string
  requestedAt: string
  approved: boolean | null
  note: string | null
  decidedName: string | null
  decidedAt: string | null
}
/** What is sent of the order: its text, or the hash of its file. */
export interface Asked {
  entryId: string
  ground: string
  orderNumber: string
  orderAuthority: string
  orderedOn: string
  orderText: string | null
  orderSha256: string | null
}

const BASE = '/api/recording/erasures'

export const erasures = () => request<ErasureRequest[]>(BASE)

export const choices = (number: string) => request<Choice[]>(`${BASE}/choices${query({ number })}`)

export const askErasure = (asked: Asked) => request<ErasureRequest[]>(BASE, { method: 'POST', body: asked })

export const decideErasure = (id: string, approved: boolean, note: string) =>
  request<ErasureRequest[]>(`${BASE}/${id}/decision`, { method: 'POST', body: { approved, note } })
