import type { CaseView } from '@/api/types'
import type { Values } from '@/components/fields/field'

/** What the server suggests for an act, so that no fact is typed twice. */
export const suggestionsOf = (subject: CaseView, act: string): Values =>
  subject.acts.find((one) => one.act === act)?.suggestions ?? {}
