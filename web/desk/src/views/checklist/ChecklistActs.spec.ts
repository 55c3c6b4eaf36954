// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ChecklistAct, GateQuestion } from '@/api/types'
import ChecklistActs from './ChecklistActs.vue'

const law = (article: string) => ({ source: '行政处罚法', article })

function gate(state: GateQuestion['state'], reason: string | null = null): GateQuestion {
  return { rule: state, question: '是否有两名持证执法人员？', provision: law('第四十二条'), state, reason }
}

const shown = (gates: GateQuestion[], more: Partial<ChecklistAct> = {}) =>
  mount(ChecklistActs, {
    props: {
      acts: [
        {
          act: 'fileCase',
          title: '立案',
          office: '机关负责人',
          provision: law('第五十四条第二款'),
          leads: '进入 3 调查取证',
          papers: ['立案审批表'],
          terms: ['起算 D04 作出处罚决定 90日'],
          gates,
          ...more,
        },
      ],
    },
  })

describe('the checklist of an act', () => {
  it('asks each gate as a question with its provision', () => {
    expect(
      shown([gate('AHEAD')])
        .find('li')
        .text(),
    ).toContain('是否有两名持证执法人员？—行政处罚法 第四十二条')
  })

  it('ticks what holds, and says why the rest does not', () => {
    const view = shown([gate('HOLDS'), gate('OPEN', '现在只有1人')])
    const [holds, open] = view.findAll('li')
    expect(holds!.find('.box').text()).toBe('✓')
    expect(holds!.text()).toContain('已具备')
    expect(open!.find('.box').text()).toBe('')
    expect(open!.text()).toContain('尚缺')
    expect(open!.text()).toContain('现在只有1人')
  })

  it('says who acts, where it leads, and which deadline begins', () => {
    const text = shown([]).text()
    for (const words of [
      '机关负责人',
      '进入 3 调查取证',
      '起算 D04 作出处罚决定 90日',
      '出具 立案审批表',
      '没有另外的关口',
    ])
      expect(text).toContain(words)
  })
})
