import { describe, expect, it } from 'vitest'
import { capitals, fenOf, lawAmount, yuanText } from './money'

describe('money', () => {
  it.each([
    [0, '零元整'],
    [5_000_000, '伍万元整'],
    [1_005_000, '壹万零伍拾元整'],
    [10_500_000, '壹拾万伍仟元整'],
    [123_456_789, '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
    [100_000_001, '壹佰万元零壹分'],
    [10_010, '壹佰元壹角整'],
    [5, '伍分'],
    [50, '伍角整'],
    [10_000_000_000_000, '壹仟亿元整'],
    [1_000_000_010_000, '壹佰亿零壹佰元整'],
    [200_300_000, '贰佰万叁仟元整'],
  ])('writes %d fen as %s', (fen, words) => {
    expect(capitals(fen)).toBe(words)
  })

  it('says nothing for what is no amount', () => {
    expect(capitals(Number.NaN)).toBe('')
    expect(capitals(-1)).toBe('')
  })

  it('reads what people type', () => {
    expect(fenOf('50,000.5')).toBe(5_000_050)
    expect(fenOf('¥ 3000元')).toBe(300_000)
    expect(fenOf('￥5，000')).toBe(500_000)
    expect(fenOf('')).toBeNull()
    expect(fenOf('1.234')).toBeNaN()
    expect(fenOf('三千')).toBeNaN()
  })

  it('writes amounts as the law does', () => {
    expect(yuanText(5_000_000)).toBe('50,000.00')
    expect(lawAmount(5_000_000)).toBe('伍万元整（¥50,000.00）')
  })
})
