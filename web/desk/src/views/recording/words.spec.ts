import { describe, expect, it } from 'vitest'
import { countText, secondsText } from './words'

describe('the words of the record', () => {
  it('says short lags in hundredths and long ones in whole seconds', () => {
    expect(secondsText(346)).toBe('0.35 秒')
    expect(secondsText(12_400)).toBe('12 秒')
  })

  it('groups thousands', () => {
    expect(countText(1234567)).toBe('1,234,567')
  })
})
