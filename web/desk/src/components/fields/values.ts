import { setAt, valueAt, type ActForm, type Field, type Values } from './field'

const fieldsOf = (form: ActForm) => form.sections.flatMap((section) => section.fields)

function emptyOf(field: Field): unknown {
  if (field.kind === 'flag') return false
  if (field.kind === 'rows' || field.kind === 'lines' || field.kind === 'items') return []
  if (field.kind === 'officers') return Array.from({ length: field.count ?? 2 }, () => null)
  return field.kind === 'text' || field.kind === 'long' ? '' : null
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The values of an untouched form: what the case suggests, else what the form begins with, else nothing. */
export function initialValues(form: ActForm, suggestions: Values): Values {
  const values: Values = {}
  const begun = form.initial?.() ?? {}
  for (const field of fieldsOf(form)) {
    const known = valueAt(suggestions, field.path) ?? valueAt(begun, field.path)
    setAt(values, field.path, known == null ? emptyOf(field) : copy(known))
  }
  return values
}

function rowOf(field: Field, row: Values): Values {
  return Object.fromEntries(
    (field.columns ?? [])
      .filter((column) => column.when?.(row) ?? true)
      .map((column) => [column.path, said(column, row[column.path])]),
  )
}

function said(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'flag':
      return value === true
    case 'text':
    case 'long':
      return typeof value === 'string' && value.trim() ? value.trim() : null
    case 'money':
      return value ?? (field.optional && !field.nullable ? 0 : null)
    case 'officers':
      return ((value ?? []) as (string | null)[]).filter(Boolean)
    case 'rows':
      return ((value ?? []) as Values[]).map((row) => rowOf(field, row))
    case 'lines':
      return ((value ?? []) as string[]).map((line) => line.trim()).filter(Boolean)
    default:
      return value ?? null
  }
}

/** The act's JSON: the form's own fields and nothing else; what is not asked for here is sent empty. */
export function bodyOf(form: ActForm, values: Values): Values {
  const body: Values = {}
  for (const field of fieldsOf(form)) {
    const asked = field.when?.(values) ?? true
    setAt(body, field.path, said(field, asked ? valueAt(values, field.path) : emptyOf(field)))
  }
  return body
}
