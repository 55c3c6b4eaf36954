import table from '../../../../verifier/codes.json'

export type Outcome = keyof typeof table.outcomes
export type Details = Map<string, string>

/** What came out, with a stable code and one sentence in each language: as the command line prints it. */
export interface Verdict {
  outcome: Outcome
  exit: number
  label: string
  code: string
  zh: string
  en: string
  details: Details
}

const rows = new Map(table.codes.map((row) => [row.code, row]))

/** The verdict of a code; its sentences are filled from the details. */
export function verdict(code: string, details: Details, fromMaterial = false): Verdict {
  const row = rows.get(code)
  if (!row) {
    throw new Error(`no such code: ${code}`)
  }
  const outcome = row.outcome as Outcome
  const { exit, zh: label } = table.outcomes[outcome]
  const caution = table.cautions.KEY_FROM_MATERIAL
  const zh = fill(row.zh, details) + (fromMaterial ? caution.zh : '')
  const en = fill(row.en, details) + (fromMaterial ? ` ${caution.en}` : '')
  return { outcome, exit, label, code, zh, en, details }
}

const fill = (sentence: string, details: Details) =>
  sentence.replace(/\{([a-z ]+)\}/g, (_, name: string) => details.get(name) ?? '?')

/** Ends a check with a verdict other than proven. */
export class Stop extends Error {
  readonly details: Details

  constructor(
    readonly code: string,
    details: Record<string, string> = {},
  ) {
    super(code)
    this.details = new Map(Object.entries(details))
  }
}

/** Runs a step; what is malformed in it ends the check with that code. */
export function orStop<T>(code: string, step: () => T, field = 'reason'): T {
  try {
    return step()
  } catch (e) {
    throw e instanceof Stop ? e : new Stop(code, { [field]: (e as Error).message })
  }
}
