const OFF = [
  '01-01',
  '01-02',
  '01-03',
  '02-15',
  '02-16',
  '02-17',
  '02-18',
  '02-19',
  '02-20',
  '02-21',
  '02-22',
  '02-23',
]
  .concat(['04-04', '04-05', '04-06', '05-01', '05-02', '05-03', '05-04', '05-05', '06-19', '06-20', '06-21'])
  .concat(['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'])
const WORK = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']
const NOTICE = 'd1f0a6c2-0000-4000-8000-000000000001'
const EARLIER = 'd1f0a6c2-0000-4000-8000-000000000002'

function kind(month: string, weekday: number): string {
  if (OFF.includes(month)) return 'HOLIDAY'
  if (WORK.includes(month)) return 'MADE_UP'
  return weekday === 0 || weekday === 6 ? 'REST' : 'WORKING'
}

/** A year of the calendar: 2026 by an imported notice, the year after it not announced. */
export function calendar(year: number) {
  const days = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const date = new Date(at)
    const day = date.toISOString().slice(0, 10)
    const weekend = [0, 6].includes(date.getUTCDay())
    const what = year === 2026 ? kind(day.slice(5), date.getUTCDay()) : weekend ? 'REST' : 'WORKING'
    days.push({
      day,
      kind: what,
      provisional: year > 2026 || (year === 2026 && day >= '2026-12-26'),
      notice: what === 'HOLIDAY' || what === 'MADE_UP' ? NOTICE : null,
    })
  }
  const notice = (id: string, number: string, source: string, inForce: boolean, changed: unknown[]) => ({
    id,
    year: 2026,
    number,
    name: `2026年放假安排（${number}）`,
    announcedOn: inForce ? '2026-09-18' : '2025-11-04',
    importedAt: inForce ? '2026-09-19T01:12:00Z' : '2025-11-05T02:03:00Z',
    source,
    inForce,
    changed,
  })
  return {
    year,
    first: 2016,
    last: 2027,
    version: year > 2026 ? '2026.1' : '2026.1+2026#2',
    shipped: '2026.1',
    announced: year <= 2026,
    notice: year === 2026 ? NOTICE : null,
    days,
    notices: [
      notice(NOTICE, '示例发〔2026〕3号', '示例-中秋调整.txt', true, [
        { day: '2026-09-20', working: true },
        { day: '2026-09-25', working: false },
      ]),
      notice(EARLIER, '示例发〔2025〕7号', '示例-放假安排.txt', false, []),
    ],
  }
}

export const RECOMPUTED = [
  {
    notice: NOTICE,
    begunAt: '2026-09-19T01:12:04Z',
    finishedAt: '2026-09-19T01:12:31Z',
    percent: 100,
    cases: 2,
    moved: 3,
  },
  { notice: EARLIER, begunAt: '2025-11-05T02:03:02Z', finishedAt: null, percent: 40, cases: 0, moved: 0 },
]

export const MOVED = [
  ['c1', '云岭县星空网吧接纳未成年人案', '送达处罚决定书', '2026-09-28', '2026-09-29'],
  ['c1', '云岭县星空网吧接纳未成年人案', '公示处罚决定', '2026-09-30', '2026-10-08'],
  ['c2', '澄溪县听涛歌舞厅案', '核查线索', '2026-09-29', '2026-09-30'],
].map(([caseId, title, term, oldDay, newDay]) => ({
  caseId,
  number: '澄文旅案〔2026〕18号',
  title,
  term,
  oldDay,
  newDay,
  at: '2026-09-19T01:12:20Z',
}))
