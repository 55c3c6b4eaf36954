import type { CalendarDay, CalendarNotice, CalendarSheet, DayKind } from '@/api/calendar'
import { dayText, shortDay } from '@/format/dates'

export const WEEK = ['一', '二', '三', '四', '五', '六', '日']

/** What a day is, in words, and the one character that its square bears. */
export const KINDS: Record<DayKind, { title: string; mark: string }> = {
  WORKING: { title: '工作日', mark: '' },
  REST: { title: '休息日', mark: '' },
  HOLIDAY: { title: '放假', mark: '休' },
  MADE_UP: { title: '调休上班', mark: '班' },
}

export interface Month {
  month: number
  weeks: (CalendarDay | null)[][]
  working: number
}

const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The days in weeks that begin with Monday, empty squares where another month has the day. */
function month(number: number, days: CalendarDay[]): Month {
  const squares: (CalendarDay | null)[] = [...Array(weekday(days[0]!.day)).fill(null), ...days]
  while (squares.length % 7) squares.push(null)
  const weeks: (CalendarDay | null)[][] = []
  for (let at = 0; at < squares.length; at += 7) weeks.push(squares.slice(at, at + 7))
  const working = days.filter((one) => one.kind === 'WORKING' || one.kind === 'MADE_UP').length
  return { month: number, weeks, working }
}

export function monthsOf(days: CalendarDay[]): Month[] {
  const numbers = [...new Set(days.map((one) => Number(one.day.slice(5, 7))))]
  return numbers.map((number) =>
    month(
      number,
      days.filter((one) => Number(one.day.slice(5, 7)) === number),
    ),
  )
}

/** Days in a row of which the same is said. */
export interface Span {
  kind: DayKind
  from: string
  to: string
  days: number
  provisional: boolean
  notice: string | null
}

/** The days that an arrangement names, run together where they follow each other. */
export function spansOf(days: CalendarDay[]): Span[] {
  const spans: Span[] = []
  let last: CalendarDay | null = null
  for (const one of days) {
    const span = spans.at(-1)
    const named = one.kind === 'HOLIDAY' || one.kind === 'MADE_UP'
    const goesOn =
      last?.kind === one.kind && last.notice === one.notice && last.provisional === one.provisional
    if (named && span && goesOn) {
      span.to = one.day
      span.days += 1
    } else if (named) {
      const { kind, day, provisional, notice } = one
      spans.push({ kind, from: day, to: day, days: 1, provisional, notice })
    }
    last = one
  }
  return spans
}

/** 10月1日至7日, or 10月10日（周六）. */
export function spanText(span: { from: string; to: string }): string {
  if (span.from === span.to) return `${shortDay(span.from)}（周${WEEK[weekday(span.from)]}）`
  const sameMonth = span.from.slice(0, 7) === span.to.slice(0, 7)
  const to = shortDay(span.to)
  return `${shortDay(span.from)}至${sameMonth ? to.replace(/^\d+月/, '') : to}`
}

/** By what a day or a year counts. */
export function sourceText(sheet: CalendarSheet, notice: string | null): string {
  const found = sheet.notices.find((one) => one.id === notice)
  if (found) return `${found.number}，${dayText(found.announcedOn)}印发`
  return sheet.announced ? `随系统提供的日历，版本 ${sheet.shipped}` : '尚未公布'
}

/** What a notice changed, in words: 改为休息：…；改为上班：… */
export function changedText(notice: CalendarNotice): string {
  const of = (working: boolean) =>
    notice.changed.filter((one) => one.working === working).map((one) => shortDay(one.day))
  const said = [
    of(false).length ? `改为休息：${of(false).join('、')}` : '',
    of(true).length ? `改为上班：${of(true).join('、')}` : '',
  ].filter(Boolean)
  return said.length ? `${said.join('；')}。` : '没有改变任何一天。'
}
