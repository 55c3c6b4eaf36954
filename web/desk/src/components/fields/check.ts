import { shownFields, valueAt, type ActForm, type Field, type Values } from './field'
import type { Refusal } from '@/api/types'

export type FieldErrors = Record<string, string>

const nothing = (value: unknown) =>
  value == null ||
  value === '' ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length)

const VERB: Partial<Record<Field['kind'], string>> = {
  choice: '请选择',
  date: '请选择',
  moment: '请选择',
  officer: '请选择',
  officers: '请选择',
  handler: '请选择',
  matter: '请选择',
  tier: '请选择',
  document: '请选择',
  rows: '请至少填写一项',
  lines: '请至少填写一项',
  item: '请选择',
}

function missing(field: Field): string {
  const verb = VERB[field.kind] ?? '请填写'
  return verb.endsWith('一项') ? verb : verb + field.label
}

function rowsFault(field: Field, rows: Values[]): string | null {
  for (const [index, row] of rows.entries()) {
    const empty = field.columns?.find(
      (column) => !column.optional && (column.when?.(row) ?? true) && nothing(row[column.path]),
    )
    if (empty) return `第 ${index + 1} 项：${missing(empty)}`
  }
  return null
}

function fault(field: Field, value: unknown): string | null {
  if (field.kind === 'money' && Number.isNaN(value)) return '请填写金额，单位为元，最多两位小数'
  if (field.kind === 'officers' && Array.isArray(value)) {
    const chosen = value.filter(Boolean)
    if (!field.optional && chosen.length < (field.count ?? 2)) return `请选择 ${field.count ?? 2} 名执法人员`
    if (new Set(chosen).size < chosen.length) return '两名执法人员不能是同一人'
    return null
  }
  if (nothing(value)) return field.optional || field.kind === 'flag' ? null : missing(field)
  return field.kind === 'rows' ? rowsFault(field, value as Values[]) : null
}

/** What the desk itself can see is missing; the server checks everything again. */
export function check(form: ActForm, values: Values): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of shownFields(form, values)) {
    const said = fault(field, valueAt(values, field.path))
    if (said) errors[field.path] = said
  }
  return errors
}

/** The same for reading away from the fields: what stands in a list says which list. */
export function stillMissing(form: ActForm, values: Values): string[] {
  const errors = check(form, values)
  return shownFields(form, values)
    .filter((field) => errors[field.path])
    .map((field) =>
      field.kind === 'rows' || field.kind === 'lines'
        ? `${field.label}：${errors[field.path]}`
        : errors[field.path]!,
    )
}

/** The field that a refusal points to: its pointer (`draft/fineFen`, `officerIds/1`) or a part of it. */
export function fieldOf(refusal: Refusal, fields: Field[]): Field | undefined {
  if (!refusal.field) return undefined
  const pointer = refusal.field
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/\[(\d+)\]/g, '.$1')
  return fields
    .filter((field) => pointer === field.path || pointer.startsWith(`${field.path}.`))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

/** The errors that the server states, at their fields. */
export function errorsOf(refusals: Refusal[], fields: Field[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const refusal of refusals) {
    const field = fieldOf(refusal, fields)
    if (!field) continue
    const law = refusal.provision ? `（${refusal.provision.source} ${refusal.provision.article}）` : ''
    errors[field.path] = [errors[field.path], refusal.reason + law].filter(Boolean).join('；')
  }
  return errors
}
