import type { RuleRow, RuleVersion } from '@/api/rules'
import { dayText } from '@/format/dates'

const FEN_OF_YUAN = 100

/** Numbers that hold the text in their id, title, value or source; of those, if asked, only what is local. */
export function sought(rows: RuleRow[], text: string, onlyLocal: boolean): RuleRow[] {
  const words = text.trim().toLowerCase()
  return rows.filter(
    (row) =>
      (!onlyLocal || row.local) &&
      [row.id, row.title, row.inForce.words, row.inForce.source, row.inForce.article].some((one) =>
        one.toLowerCase().includes(words),
      ),
  )
}

/** 自2021年7月15日起施行, with its last day where it has one. */
export const validity = (one: RuleVersion) =>
  `自${dayText(one.effectiveFrom)}起施行` + (one.effectiveTo ? `，至${dayText(one.effectiveTo)}止` : '')

/** D04 of D04.extension; nothing of ids that are words. */
export const numbered = (id: string) => /^D\d+/.exec(id)?.[0] ?? ''

/** How the version stands to today: 已失效, 现行, 尚未施行. */
export function standingOf(one: RuleVersion, today: string): string {
  if (one.effectiveFrom > today) return '尚未施行'
  return one.effectiveTo && one.effectiveTo < today ? '已失效' : '现行'
}

const UNITS: Record<string, string> = {
  wd: '个工作日',
  nd: '日',
  m: '个月',
  y: '年',
  h: '小时',
  fen: '元',
  '%': '%',
  persons: '人',
  switch: '1为实行，0为不实行',
}

/** The word behind the number that is typed; money is typed in yuan. */
export const unitWord = (unit: string) => UNITS[unit] ?? ''

/** The typed number in the unit of the rule; null unless it is a whole one above 0, or the position of a switch. */
export function typedNumber(typed: string, unit: string): number | null {
  if (!/^\d{1,10}$/.test(typed.trim())) return null
  const number = Number(typed.trim())
  if (unit === 'switch') return number <= 1 ? number : null
  return number > 0 ? number * (unit === 'fen' ? FEN_OF_YUAN : 1) : null
}
