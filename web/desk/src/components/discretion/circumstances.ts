import type { Circumstances, Discretion, Span, Standard } from '@/api/discretion'
import { yuanText } from '@/format/money'

type Row = { factor: unknown; finding: unknown }

const DIRECTIONS = ['不予', '从轻', '减轻']
export const DEPARTURE = '偏离裁量基准'

/** What still has to be chosen before the server is asked, in the words of the panel. */
export function missingIn(standard: Standard, found: Circumstances): string[] {
  const missing = standard.table.factors
    .filter((factor) => !found.chosen.some((one) => one.factor === factor.name))
    .map((factor) => factor.name)
  if (standard.table.base && (found.baseFen == null || Number.isNaN(found.baseFen)))
    missing.unshift(`${standard.table.base}（金额）`)
  if (found.grounds.some((one) => !one.fact.trim())) missing.push('法定情节的事实')
  return missing
}

/** A degree chosen anew; the others stay, in the order of the standard. */
export function withDegree(
  standard: Standard,
  found: Circumstances,
  factor: string,
  degree: string,
): Circumstances {
  const chosen = standard.table.factors.flatMap(({ name }) => {
    const now = name === factor ? degree : found.chosen.find((one) => one.factor === name)?.degree
    return now ? [{ factor: name, degree: now }] : []
  })
  return { ...found, chosen }
}

/** The form's factors with the calculator's three directions; what the officer wrote beside them stays. */
export function mergedFactors(rows: Row[], result: Discretion, fined: boolean): Row[] {
  const own = rows.filter((row) => !DIRECTIONS.some((word) => String(row.factor ?? '').includes(word)))
  const departs = fined && !result.within
  const told = own.some((row) => String(row.factor ?? '').includes(DEPARTURE))
  return [...result.directions, ...own, ...(departs && !told ? [{ factor: DEPARTURE, finding: '' }] : [])]
}

export const spanText = ({ leastFen, mostFen }: Span) =>
  leastFen === mostFen ? `${yuanText(leastFen)} 元` : `${yuanText(leastFen)} 至 ${yuanText(mostFen)} 元`
