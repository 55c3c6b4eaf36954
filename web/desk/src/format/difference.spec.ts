import { describe, expect, it } from 'vitest'
import { difference } from './difference'

describe('difference', () => {
  it('shows the clauses that left and came', () => {
    expect(difference('情节较轻，主动改正，罚款五千元。', '情节较轻，罚款三千元。')).toEqual([
      { text: '情节较轻，', kind: 'same' },
      { text: '主动改正，罚款五千元。', kind: 'removed' },
      { text: '罚款三千元。', kind: 'added' },
    ])
  })

  it('reads half-width marks and leaves amounts whole', () => {
    expect(difference('罚款5,000元,警告', '罚款5,000元,不予处罚')).toEqual([
      { text: '罚款5,000元,', kind: 'same' },
      { text: '警告', kind: 'removed' },
      { text: '不予处罚', kind: 'added' },
    ])
  })

  it('says nothing changed when nothing did', () => {
    expect(difference('警告。', '警告。')).toEqual([{ text: '警告。', kind: 'same' }])
    expect(difference('', '')).toEqual([])
  })

  it('loses no character of either text', () => {
    const before = '一、甲；二、乙\n三'
    const after = '二、乙！四'
    const pieces = difference(before, after)
    expect(
      pieces
        .filter((one) => one.kind !== 'added')
        .map((one) => one.text)
        .join(''),
    ).toBe(before)
    expect(
      pieces
        .filter((one) => one.kind !== 'removed')
        .map((one) => one.text)
        .join(''),
    ).toBe(after)
  })
})
