import type { Provision } from '@/api/types'

export type FieldKind =
  | 'text'
  | 'long'
  | 'date'
  | 'moment'
  | 'money'
  | 'number'
  | 'choice'
  | 'flag'
  | 'officer'
  | 'officers'
  | 'handler'
  | 'matter'
  | 'tier'
  | 'discretion'
  | 'file'
  | 'document'
  | 'lines'
  | 'rows'
  | 'item'
  | 'items'
  | 'quantity'

export interface Option {
  value: string | boolean
  label: string
  hint?: string
}

export type Values = Record<string, unknown>

/** One thing that a person states; `path` is its place in the act's JSON, with dots. */
export interface Field {
  path: string
  label: string
  kind: FieldKind
  hint?: string
  provision?: Provision
  optional?: boolean
  options?: Option[]
  /** The fields of one row, for `rows`. */
  columns?: Field[]
  /** The verb that adds a row or a line. */
  add?: string
  /** How many officers. */
  count?: number
  half?: boolean
  /** The kind of matter to choose from, for `matter`; penalties when not said. */
  matterKind?: string
  rows?: number
  /** Another field of the form that often holds the same, and the words on the button that takes it over. */
  sameAs?: { path: string; words: string }
  /** Not only who holds a certificate: to preside, to record and to discuss is no enforcement. */
  anyStaff?: boolean
  /** An optional amount that is left empty says nothing, not 0. */
  nullable?: boolean
  /** Shown (and asked for) only when this holds. */
  when?: (values: Values) => boolean
}

export interface Section {
  title?: string
  note?: string
  fields: Field[]
}

/** The form of one act. */
export interface ActForm {
  /** What the act is for, in one sentence. */
  lead?: string
  sections: Section[]
  /** Whether the act issues a paper that can be seen beforehand. */
  paper?: string
  submit: string
  /** What cannot be undone, said beside the button. */
  consequence?: string
  initial?: () => Values
}

/** The value at a path with dots. */
export function valueAt(values: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((now, key) => (now as Values | undefined)?.[key], values)
}

/** Sets the value at a path with dots, making the objects on the way. */
export function setAt(values: Values, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop()!
  let now = values
  for (const key of keys) now = (now[key] ??= {}) as Values
  now[last] = value
}

export const shownFields = (form: ActForm, values: Values) =>
  form.sections.flatMap((section) => section.fields).filter((field) => field.when?.(values) ?? true)
