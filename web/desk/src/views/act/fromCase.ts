import type { CaseView } from '@/api/types'
import { provesText } from '@/format/proves'
import { valueAt, type Values } from '@/components/fields/field'
import { dayText } from '@/format/dates'

const INVESTIGATING = ['recordInspection', 'recordInterview']

/** How the investigation went, from the acts that are recorded. */
function processOf(subject: CaseView): string {
  return subject.timeline
    .filter((entry) => INVESTIGATING.includes(entry.act))
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((entry) => `${dayText(entry.at)}，${entry.title}：${entry.summary ?? ''}`)
    .join('\n')
}

const evidenceOf = (subject: CaseView) =>
  subject.evidence
    .map((one, index) => `${index + 1}. ${one.name}（${one.kindTitle}）：${provesText(one.proves)}`)
    .join('\n')

/** What the server suggests for an act, completed with what this case page already shows: no fact is typed twice. */
export function suggestionsOf(subject: CaseView, act: string): Values {
  const said = subject.acts.find((one) => one.act === act)?.suggestions ?? {}
  if (act !== 'concludeInvestigation' || valueAt(said, 'findings')) return said
  return { ...said, findings: { process: processOf(subject), evidenceSummary: evidenceOf(subject) } }
}
