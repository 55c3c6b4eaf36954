// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '@/api/types'
import CaseTimeline from './CaseTimeline.vue'

const entry = (
  index: number | null,
  at: string,
  act: string,
  more: Partial<TimelineEntry>,
): TimelineEntry => ({
  index,
  at,
  act,
  title: '核查线索',
  actor: '周砚清',
  summary: null,
  documents: [],
  entryId: `e-${at}`,
  ...more,
})
const SENTENCE = '因2026年放假安排（示例发〔2026〕3号），送达的到期日由 2026年9月28日 改为 2026年9月29日。'
const entries = [
  entry(7, '2026-09-18T01:00:00Z', 'verifyLead', {}),
  entry(9, '2026-09-19T01:12:00Z', 'moveDeadlines', { title: '期限变动', actor: '', summary: SENTENCE }),
]

describe('the timeline of a case', () => {
  it('says which day a notice of holidays moved, why and when, apart from the acts of people', () => {
    const made = mount(CaseTimeline, { props: { entries, caseId: 'c1' } })
    const moved = made.get('li.moved')
    expect(moved.text()).toContain('期限变动')
    expect(moved.get('p').text()).toBe(SENTENCE)
    expect(moved.text()).toContain('已记录 №9')
    expect(made.findAll('li')).toHaveLength(2)
    expect(made.get('h2').text()).toBe('2026年9月19日')
  })
})
