// @vitest-environment jsdom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { CaseView, PossibleAct, ReviewRow } from '@/api/types'
import CaseActs from './CaseActs.vue'

function act(name: string, possible: boolean, more: Partial<PossibleAct> = {}): PossibleAct {
  return { act: name, title: name, possible, primary: false, refusals: [], suggestions: {}, ...more }
}

const shown = (acts: PossibleAct[], review: ReviewRow | null = null) =>
  mount(CaseActs, {
    props: { subject: { id: 'c1', acts } as unknown as CaseView, review },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })

describe('the acts of a case', () => {
  it('puts the primary act first and leads to its form', () => {
    const links = shown([
      act('addEvidence', true),
      act('submitForReview', true, { primary: true }),
    ]).findAllComponents(RouterLinkStub)
    expect(links.map((link) => link.text())).toEqual(['submitForReview', 'addEvidence'])
    expect(links[0]!.props('to')).toEqual({ name: 'act', params: { id: 'c1', act: 'submitForReview' } })
  })

  it('says which provision stands in the way', () => {
    const refusals = [
      {
        rule: 'ClearanceHeld',
        reason: '尚未通过法制审核',
        provision: { source: '行政处罚法', article: '第五十八条' },
      },
    ]
    const view = shown([act('decide', false, { refusals })])
    expect(view.text()).toContain('尚未通过法制审核')
    expect(view.text()).toContain('行政处罚法 第五十八条')
    expect(view.findAllComponents(RouterLinkStub)).toHaveLength(0)
  })

  it('does the acts of the review beside its material, and offers no act without a form', () => {
    const acts = [act('giveOpinion', true), act('unheardOf', true)]
    expect(shown(acts).text()).toContain('现在没有由您办理的事项')
    const link = shown(acts, { id: 'r1' } as ReviewRow).findComponent(RouterLinkStub)
    expect(link.props('to')).toEqual({ name: 'review', params: { id: 'r1' } })
  })
})
