import { describe, expect, it } from 'vitest'
import type { CalendarDay, CalendarNotice, CalendarSheet, DayKind } from '@/api/calendar'
import { changedText, monthsOf, sourceText, spansOf, spanText } from './months'

const day = (on: string, kind: DayKind = 'WORKING', notice: string | null = null): CalendarDay => ({
  day: on,
  kind,
  provisional: false,
  notice,
})
const october = Array.from({ length: 31 }, (_, at) => {
  const on = `2026-10-${String(at + 1).padStart(2, '0')}`
  if (at < 7) return day(on, 'HOLIDAY')
  if (at === 9) return day(on, 'MADE_UP')
  return day(on, [2, 3].includes(at % 7) ? 'REST' : 'WORKING')
})
const notice: CalendarNotice = {
  id: 'n1',
  year: 2027,
  number: '国办发明电〔2026〕9号',
  name: '2027年放假安排（国办发明电〔2026〕9号）',
  announcedOn: '2026-11-20',
  importedAt: '2026-11-21T01:00:00Z',
  source: '通知.txt',
  inForce: true,
  changed: [
    { day: '2027-01-01', working: false },
    { day: '2027-01-09', working: true },
  ],
}
const sheet: CalendarSheet = {
  year: 2026,
  first: 2016,
  last: 2028,
  version: '2026.1',
  shipped: '2026.1',
  announced: true,
  notice: null,
  days: october,
  notices: [notice],
}

describe('a month of the working calendar', () => {
  it('lays its days into weeks from Monday and counts the working days', () => {
    const [month] = monthsOf(october)
    expect(month!.month).toBe(10)
    expect(month!.weeks).toHaveLength(5)
    expect(month!.weeks.every((week) => week.length === 7)).toBe(true)
    expect(month!.weeks[0]!.slice(0, 4).map((one) => one?.day ?? null)).toEqual([
      null,
      null,
      null,
      '2026-10-01',
    ])
    expect(month!.working).toBe(october.filter((one) => ['WORKING', 'MADE_UP'].includes(one.kind)).length)
  })

  it('runs days off together and keeps a make-up working day by itself', () => {
    expect(spansOf(october).map((one) => [spanText(one), one.kind, one.days])).toEqual([
      ['10月1日至7日', 'HOLIDAY', 7],
      ['10月10日（周六）', 'MADE_UP', 1],
    ])
  })

  it('does not run together what two notices say', () => {
    const days = [day('2026-01-31', 'HOLIDAY', 'a'), day('2026-02-01', 'HOLIDAY', 'b')]
    expect(spansOf(days)).toHaveLength(2)
    expect(spanText({ from: '2026-01-31', to: '2026-02-01' })).toBe('1月31日至2月1日')
  })
})

describe('where a day comes from', () => {
  it('is the notice with its number and day, otherwise the calendar that came along', () => {
    expect(sourceText(sheet, 'n1')).toBe('国办发明电〔2026〕9号，2026年11月20日印发')
    expect(sourceText(sheet, null)).toBe('随系统提供的日历，版本 2026.1')
    expect(sourceText({ ...sheet, announced: false }, null)).toBe('尚未公布')
  })

  it('says what a notice changed, or that it changed nothing', () => {
    expect(changedText(notice)).toBe('改为休息：1月1日；改为上班：1月9日。')
    expect(changedText({ ...notice, changed: [] })).toBe('没有改变任何一天。')
  })
})
