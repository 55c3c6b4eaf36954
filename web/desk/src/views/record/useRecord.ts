import { computed, ref } from 'vue'
import { recordOf, redact, step, type ManualSpan, type RecordDetail, type SpanView } from '@/api/publicity'
import type { Problem } from '@/api/types'
import { problemIn, useLoad } from '@/composables/useLoad'

export interface Marked {
  field: string
  text: string
  span: SpanView
}

/** Every redaction of a record once, in reading order; a run that was cut into pieces is one. */
export function marksOf(record: RecordDetail): Marked[] {
  const marks = new Map<string, Marked>()
  for (const field of record.fields)
    for (const { span } of field.segments)
      if (span && !marks.has(span.id))
        marks.set(span.id, { field: field.name, text: field.original.slice(span.start, span.end), span })
  return [...marks.values()]
}

/** The manual ones as the server wants them back: always the whole list. */
export const manualOf = (record: RecordDetail): ManualSpan[] =>
  marksOf(record)
    .filter(({ span }) => span.manual)
    .map(({ field, span }) => ({ field, start: span.start, end: span.end, reason: span.reason ?? '' }))

/** A public record in preparation: each answer is saved at once. */
export function useRecord(id: () => string) {
  const load = useLoad(() => recordOf(id()))
  const { data } = load
  const busy = ref('')
  const refused = ref<Problem | null>(null)
  const marks = computed(() => (data.value ? marksOf(data.value) : []))
  const may = (action: string) => data.value?.actions.includes(action) ?? false

  async function change(
    key: string,
    make: (record: RecordDetail) => Promise<RecordDetail>,
  ): Promise<boolean> {
    if (!data.value || busy.value) return false
    busy.value = key
    refused.value = null
    try {
      data.value = await make(data.value)
      return true
    } catch (fault) {
      refused.value = problemIn(fault)
      return false
    } finally {
      busy.value = ''
    }
  }

  const answer = (span: string, contest: boolean, reason: string | null) =>
    change('redact', (now) =>
      redact(now.row.id, now.version, {
        decisions: [{ span, contest, reason }],
        manual: manualOf(now),
        acceptRest: false,
      }),
    )

  const acceptRest = () =>
    change('redact', (now) =>
      redact(now.row.id, now.version, { decisions: [], manual: manualOf(now), acceptRest: true }),
    )

  const setManual = (manual: ManualSpan[]) =>
    change('redact', (now) => redact(now.row.id, now.version, { decisions: [], manual, acceptRest: false }))

  const take = (action: string, body: Record<string, unknown> = {}) =>
    change(action, (now) => step(now.row.id, action, { version: now.version, ...body }))

  return { ...load, busy, refused, marks, may, answer, acceptRest, setManual, take }
}
