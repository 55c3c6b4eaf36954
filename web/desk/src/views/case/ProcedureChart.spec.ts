// @vitest-environment jsdom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ChartStep } from '@/api/types'
import ProcedureChart from './ProcedureChart.vue'

const step = (name: string, state: ChartStep['state'], article: string): ChartStep => ({
  step: name,
  title: name,
  state,
  on: null,
  note: null,
  provision: { source: '行政处罚法', article },
})

const shown = () =>
  mount(ProcedureChart, {
    props: {
      caseId: 'c1',
      acts: [],
      steps: [
        step('filing', 'DONE', '第五十四条'),
        step('review', 'NOW', '第五十八条'),
        step('serving', 'AHEAD', '第六十一条'),
      ],
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })

describe('the procedure chart of a case', () => {
  it('says where the case stands and under which provision', () => {
    expect(shown().find('.told').text()).toContain('review正在办理行政处罚法 第五十八条')
  })

  it('tells the provision of the step that has the focus, and comes back', async () => {
    const view = shown()
    const last = view.findAll('li button')[2]!
    await last.trigger('focus')
    expect(view.find('.told').text()).toContain('行政处罚法 第六十一条')
    await last.trigger('blur')
    expect(view.find('.told').text()).toContain('行政处罚法 第五十八条')
  })
})
