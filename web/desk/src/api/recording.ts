import { request } from './http'

/** Milliseconds from an act to a state of its entry, measured from the acts of the last hour. */
export interface Lag {
  measured: number
  p50: number
  p99: number
  max: number
}
export interface Witness {
  name: string
  size: number
  at: string
  fingerprint: string
}
export interface CheckPart {
  name: string
  title: string
  checked: number
  finished: boolean
  cursor: string
  fault: string | null
}
export interface RecordStatus {
  at: string
  checkpoint: { size: number; root: string; signedAt: string } | null
  keyName: string
  fingerprint: string
  pending: number
  entriesLastHour: number
  sequenced: Lag
  integrated: Lag
  published: Lag
  witnesses: Witness[]
  selfCheck: {
    limit: number
    begunAt: string | null
    running: boolean
    checked: number
    rate: number
    lastFullAt: string | null
    parts: CheckPart[]
  }
}
export interface Alarm {
  id: string
  subject: string
  label: string
  field: string
  what: string
  expected: string
  found: string
  foundAt: string
  notes: { note: string; by: string; at: string }[]
}
export interface Alarms {
  open: number
  items: Alarm[]
}

const BASE = '/api/recording'

export const recordStatus = () => request<RecordStatus>(`${BASE}/status`)

export const alarms = () => request<Alarms>(`${BASE}/alarms`)

/** A note joins the alarm; the alarm itself stays. */
export const noteAlarm = (id: string, note: string) =>
  request<Alarms>(`${BASE}/alarms/${id}/notes`, { method: 'POST', body: { note } })
