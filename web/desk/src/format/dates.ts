/** Dates of law are days in Shanghai, whatever the machine's own zone. */
const ZONE = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

interface Wall {
  year: string
  month: string
  day: string
  hour: string
  minute: string
}

function wall(instant: string | Date): Wall {
  const found: Record<string, string> = {}
  for (const part of parts.formatToParts(new Date(instant))) found[part.type] = part.value
  return found as unknown as Wall
}

const two = (value: string) => value.padStart(2, '0')

/** 2026年11月22日, from a date or an instant. */
export function dayText(value: string | null | undefined): string {
  if (!value) return ''
  const day = value.length > 10 ? shanghaiDay(value) : value
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 11月22日, for lists where the year is said elsewhere. */
export const shortDay = (value: string | null | undefined) => dayText(value).replace(/^\d+年/, '')

/** Whether a clock counts the days itself; farther than a year it shows the date, which is then not said again. */
export const countsDays = (daysLeft: number | null | undefined): boolean =>
  daysLeft != null && daysLeft <= 365

/** 09:10 in Shanghai. */
export function clockText(instant: string | Date): string {
  const at = wall(instant)
  return `${at.hour}:${at.minute}`
}

/** 2026年11月22日 09:10. */
export const momentText = (instant: string | null | undefined) =>
  instant ? `${dayText(instant)} ${clockText(instant)}` : ''

/** The day of an instant in Shanghai, yyyy-MM-dd. */
export function shanghaiDay(instant: string | Date): string {
  const at = wall(instant)
  return `${at.year}-${two(at.month)}-${two(at.day)}`
}

/** The wall clock that a person typed in Shanghai, as an instant; and back. */
export const instantOfWall = (typed: string) => new Date(`${typed.slice(0, 16)}:00+08:00`).toISOString()
export const wallOfInstant = (instant: string) => `${shanghaiDay(instant)}T${clockText(instant)}:00`
