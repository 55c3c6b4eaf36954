// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReviewView } from '@/api/types'
import ReviewOpinion from './ReviewOpinion.vue'

const check = (name: string) => ({
  check: name,
  title: name,
  machine: { finding: 'PASS' as const, text: '', evidence: [] },
  verdict: null,
  remark: null,
})
const review = {
  id: 'r1',
  caseId: 'c1',
  round: 1,
  checks: [check('FACTS'), check('LAW')],
} as unknown as ReviewView
const open = () => mount(ReviewOpinion, { props: { review, mayJudge: true, busy: false } })
type Desk = ReturnType<typeof open>

const judge = (desk: Desk, row: number, key: string) => desk.findAll('li')[row]!.trigger('keydown', { key })
const give = async (desk: Desk) => {
  await desk.find('form').trigger('submit')
  return desk.find('.said').text()
}

describe('the opinion of the review', () => {
  beforeEach(() => localStorage.clear())

  it('asks for every check, a result and an opinion, one after the other', async () => {
    const desk = open()
    expect(await give(desk)).toBe('还有 2 项没有判断')
    await judge(desk, 0, 'p')
    await judge(desk, 1, 'w')
    expect(await give(desk)).toBe('请说明“LAW”有什么问题')
    await desk.findAll('li')[1]!.find('textarea').setValue('条款引错')
    expect(await give(desk)).toBe('请选择审核结论')
    await desk.find('input[value=RETURNED]').setValue()
    expect(await give(desk)).toBe('退回补正的，请逐点列明')
  })

  it('sends verdicts with their remarks, and points only with a return', async () => {
    const desk = open()
    await judge(desk, 0, 'P')
    await judge(desk, 1, 'n')
    await desk.find('input[value=APPROVED]').setValue()
    await desk.find('.opinion textarea').setValue('同意')
    expect(await give(desk)).toBe('')
    expect(desk.emitted('give')![0]![0]).toEqual({
      verdicts: [
        { check: 'FACTS', verdict: 'PASS', remark: null },
        { check: 'LAW', verdict: 'NOT_APPLICABLE', remark: null },
      ],
      result: 'APPROVED',
      opinion: '同意',
      points: [],
    })
  })
})
