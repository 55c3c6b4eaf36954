// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Clock } from '@/api/types'
import ClockText from './ClockText.vue'

const clock: Clock = { dueOn: '2026-11-24', daysLeft: 2, unit: '工作日', light: 'AMBER' }
const said = (change: Partial<Clock>, paused = false) =>
  mount(ClockText, { props: { clock: { ...clock, ...change }, paused } }).text()

describe('a clock', () => {
  it.each([
    [{}, '剩 2 个工作日'],
    [{ unit: '日', daysLeft: 34 }, '剩 34 天'],
    [{ daysLeft: 0 }, '今天到期'],
    [{ daysLeft: -3 }, '逾期 3 个工作日'],
    [{ daysLeft: -41, unit: '日' }, '逾期 41 天'],
    [{ daysLeft: 632, unit: '日', dueOn: '2028-08-15' }, '2028年8月15日'],
    [{ daysLeft: null, dueOn: null }, '不计期限'],
  ])('of %o says %s', (change, text) => {
    expect(said(change)).toBe(text)
  })

  it('says that it stands still', () => {
    expect(said({}, true)).toBe('已暂停')
  })
})
