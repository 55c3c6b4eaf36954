import { describe, expect, it } from 'vitest'
import type { RuleRow, RuleVersion } from '@/api/rules'
import { numbered, sought, standingOf, typedNumber, validity } from './rules'

const version: RuleVersion = {
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
const row = (id: string, title: string, local: boolean): RuleRow => ({
  id,
  title,
  inForce: version,
  national: version,
  local,
  difference: null,
  versions: [version],
})
const rows = [row('D10', '撤回公开信息', true), row('D04', '作出决定', false)]

describe('the list of numbers', () => {
  it.each([
    ['', false, ['D10', 'D04']],
    ['', true, ['D10']],
    ['d04', false, ['D04']],
    ['撤回', false, ['D10']],
    ['第四十八条', false, ['D10', 'D04']],
    ['没有', false, []],
    ['决定', true, []],
  ])('sought %s, only local %s, shows %j', (text, onlyLocal, ids) => {
    expect(sought(rows, text, onlyLocal).map((one) => one.id)).toEqual(ids)
  })
})

describe('the validity of a version', () => {
  it('names the last day only where there is one', () => {
    expect(validity(version)).toBe('自2021年7月15日起施行')
    expect(validity({ ...version, effectiveTo: '2027-01-31' })).toBe(
      '自2021年7月15日起施行，至2027年1月31日止',
    )
  })
  it.each([
    ['2021-07-14', null, '尚未施行'],
    ['2021-07-15', null, '现行'],
    ['2027-01-31', '2027-01-31', '现行'],
    ['2027-02-01', '2027-01-31', '已失效'],
  ])('on %s with last day %s is %s', (today, effectiveTo, words) => {
    expect(standingOf({ ...version, effectiveTo }, today)).toBe(words)
  })
})

describe('the number of a rule', () => {
  it.each([
    ['D04', 'D04'],
    ['D04.extension', 'D04'],
    ['hearing.fine.person', ''],
  ])('of %s is shown as "%s"', (id, shown) => {
    expect(numbered(id)).toBe(shown)
  })
})

describe('a typed number', () => {
  it.each([
    ['2', 'wd', 2],
    ['10000', 'fen', 1_000_000],
    ['0', 'wd', null],
    ['2.5', 'wd', null],
    ['-1', 'wd', null],
    ['', 'wd', null],
    ['0', 'switch', 0],
    ['1', 'switch', 1],
    ['2', 'switch', null],
  ])('%s in %s is %s', (typed, unit, number) => {
    expect(typedNumber(typed, unit)).toBe(number)
  })
})
