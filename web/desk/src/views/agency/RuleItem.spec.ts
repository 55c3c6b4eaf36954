// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { RuleRow, RuleVersion } from '@/api/rules'
import RuleItem from './RuleItem.vue'

const national: RuleVersion = {
  words: '3个工作日',
  number: 3,
  unit: 'wd',
  source: '行政处罚法',
  article: '第四十八条',
  effectiveFrom: '2021-07-15',
  effectiveTo: null,
  profile: 'national',
  profileTitle: '国家规定',
}
const own: RuleVersion = {
  ...national,
  words: '2个工作日',
  number: 2,
  source: '澄溪县公示规定',
  article: '第九条',
  effectiveFrom: '2026-06-01',
  profile: 'own',
  profileTitle: '本机关',
}
const row: RuleRow = {
  id: 'D10',
  title: '撤回公开信息',
  inForce: own,
  national,
  local: true,
  difference: '比国家规定短1个工作日',
  versions: [own, national],
}
const item = (mayPropose = false, shown = row) =>
  mount(RuleItem, { props: { row: shown, today: '2026-11-22', mayPropose } })

describe('a number of law in the list', () => {
  it('says in words that it is local and how it differs, with the national value beside it', () => {
    const text = item().text()
    expect(text).toContain('地方参数')
    expect(text).toContain('比国家规定短1个工作日')
    expect(text).toContain('国家规定为3个工作日（行政处罚法 第四十八条）')
    expect(text).toContain('自2026年6月1日起施行')
  })

  it('says nothing of a difference where it is the national one', () => {
    const text = item(false, { ...row, inForce: national, local: false, difference: null }).text()
    expect(text).not.toContain('地方参数')
    expect(text).not.toContain('比国家规定')
  })

  it('opens every version with its standing', async () => {
    const made = item()
    expect(made.find('ol').exists()).toBe(false)
    await made.get('button').trigger('click')
    expect(made.findAll('ol li').map((one) => one.text().split('：')[0])).toEqual([
      '2个工作日（本机关，现行）',
      '3个工作日（国家规定，现行）',
    ])
  })

  it('offers another value only to who may propose one', async () => {
    expect(item().text()).not.toContain('另定本机关参数')
    const made = item(true)
    await made.findAll('button')[1]!.trigger('click')
    expect(made.emitted('propose')).toEqual([[row]])
  })
})
