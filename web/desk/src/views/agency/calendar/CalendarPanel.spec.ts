// @vitest-environment jsdom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CalendarSheet, Recomputed } from '@/api/calendar'
import CalendarPanel from './CalendarPanel.vue'

const days: CalendarSheet['days'] = Array.from({ length: 31 }, (_, at) => ({
  day: `2026-10-${String(at + 1).padStart(2, '0')}`,
  kind: at < 7 ? 'HOLIDAY' : at === 9 ? 'MADE_UP' : 'WORKING',
  provisional: at > 29,
  notice: at < 10 ? 'n1' : null,
}))
const sheet: CalendarSheet = {
  year: 2026,
  first: 2016,
  last: 2027,
  version: '2026.1+2026#1',
  shipped: '2026.1',
  announced: true,
  notice: 'n1',
  days,
  notices: [
    {
      id: 'n1',
      year: 2026,
      number: '示例发〔2026〕3号',
      name: '2026年放假安排（示例发〔2026〕3号）',
      announcedOn: '2026-09-18',
      importedAt: '2026-09-19T01:12:00Z',
      source: '示例.txt',
      inForce: true,
      changed: [{ day: '2026-10-10', working: true }],
    },
  ],
}
const done: Recomputed = {
  notice: 'n1',
  begunAt: '2026-09-19T01:12:04Z',
  finishedAt: '2026-09-19T01:12:31Z',
  percent: 100,
  cases: 2,
  moved: 3,
}
const { asked, progress } = vi.hoisted(() => ({ asked: vi.fn(), progress: vi.fn() }))
vi.mock('@/api/calendar', () => ({ calendarSheet: asked, recomputations: progress, movedBy: vi.fn() }))
vi.mock('@/composables/useSession', () => ({ useSession: () => ({ may: () => true }) }))

const opened = async () => {
  const made = mount(CalendarPanel, {
    global: {
      stubs: {
        ElButton: { template: '<button @click="$emit(\'click\')"><slot /></button>' },
        ElSelect: true,
        ElOption: true,
      },
    },
  })
  await flushPromises()
  return made
}

beforeEach(() => {
  asked.mockReset().mockResolvedValue(sheet)
  progress.mockReset().mockResolvedValue([done])
})

describe('the working calendar', () => {
  it('marks holidays and make-up working days with a character and names their source', async () => {
    const made = await opened()
    expect(made.findAll('td.HOLIDAY')).toHaveLength(7)
    expect(made.get('td.MADE_UP').text()).toBe('10班')
    expect(made.get('.spans').text()).toContain('10月1日至7日')
    expect(made.get('.spans').text()).toContain('示例发〔2026〕3号，2026年9月18日印发')
  })

  it('says which days are provisional', async () => {
    const made = await opened()
    expect(made.get('p.provisional').text()).toContain('暂定')
    expect(made.findAll('td.provisional')).toHaveLength(1)
  })

  it('lists each notice with its command, what it changed and what moved', async () => {
    const text = (await opened()).text()
    expect(text).toContain('./mingjian import calendar 示例.txt')
    expect(text).toContain('改为上班：10月10日。')
    expect(text).toContain('2 件案件的 3 项期限变动')
  })

  it('shows how far a recomputation has come that is not at its end', async () => {
    progress.mockResolvedValue([{ ...done, finishedAt: null, percent: 40 }])
    const made = await opened()
    expect(made.get('progress').attributes('value')).toBe('40')
    expect(made.text()).toContain('已完成 40%')
  })

  it('stays whole when the progress cannot be read', async () => {
    progress.mockRejectedValue(new Error('down'))
    expect((await opened()).text()).toContain('尚未开始')
  })

  it('turns to another year', async () => {
    const made = await opened()
    await made.findAll('.filter button')[1]!.trigger('click')
    await flushPromises()
    expect(asked).toHaveBeenLastCalledWith(2027)
  })
})
