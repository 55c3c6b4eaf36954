import { describe, expect, it } from 'vitest'
import type { Discretion, Standard } from '@/api/discretion'
import { DEPARTURE, mergedFactors, missingIn, withDegree } from './circumstances'

const degree = (name: string, points: number) => ({ name, points, atLeast: null })
const standard = {
  table: {
    base: '货值金额',
    factors: [
      { name: '违法次数', degrees: [degree('首次', 0), degree('再次', 1)] },
      { name: '改正情况', degrees: [degree('主动改正', 0)] },
    ],
  },
} as unknown as Standard
const nothing = { chosen: [], grounds: [], baseFen: null }
const result = (within: boolean) =>
  ({
    within,
    directions: ['不予处罚情形', '从轻处罚情形', '减轻处罚情形'].map((factor) => ({
      factor,
      finding: '没有',
    })),
  }) as unknown as Discretion

describe('the circumstances of a case', () => {
  it('names every factor without a degree, the amount and the fact that is missing', () => {
    expect(missingIn(standard, nothing)).toEqual(['货值金额（金额）', '违法次数', '改正情况'])
    const claimed = { ...nothing, baseFen: 0, grounds: [{ ground: 'FIRST', result: 'NONE', fact: ' ' }] }
    expect(missingIn(standard, claimed)).toContain('法定情节的事实')
  })

  it('keeps one degree a factor, in the order of the standard', () => {
    const later = withDegree(standard, nothing, '改正情况', '主动改正')
    const both = withDegree(standard, later, '违法次数', '首次')
    const changed = withDegree(standard, both, '违法次数', '再次')
    expect(changed.chosen).toEqual([
      { factor: '违法次数', degree: '再次' },
      { factor: '改正情况', degree: '主动改正' },
    ])
  })

  it('puts the three directions in place of the form’s and leaves what the officer wrote', () => {
    const rows = [
      { factor: '从轻情形', finding: '' },
      { factor: '其他', finding: '本人写的' },
    ]
    expect(mergedFactors(rows, result(true), true).map((row) => row.factor)).toEqual([
      '不予处罚情形',
      '从轻处罚情形',
      '减轻处罚情形',
      '其他',
    ])
  })

  it('asks once for the reason of a departure', () => {
    const first = mergedFactors([], result(false), true)
    expect(first.at(-1)).toEqual({ factor: DEPARTURE, finding: '' })
    expect(mergedFactors(first, result(false), true).filter((row) => row.factor === DEPARTURE)).toHaveLength(
      1,
    )
    expect(mergedFactors([], result(false), false)).toHaveLength(3)
  })
})
