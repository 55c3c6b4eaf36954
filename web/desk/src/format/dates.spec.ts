import { describe, expect, it } from 'vitest'
import { clockText, dayText, instantOfWall, momentText, shanghaiDay, shortDay, wallOfInstant } from './dates'

describe('dates', () => {
  it('writes a day as the law does', () => {
    expect(dayText('2026-11-02')).toBe('2026年11月2日')
    expect(shortDay('2026-11-02')).toBe('11月2日')
    expect(dayText(null)).toBe('')
  })

  it('takes the day of an instant in Shanghai', () => {
    expect(shanghaiDay('2026-11-21T16:30:00Z')).toBe('2026-11-22')
    expect(momentText('2026-11-21T16:30:00Z')).toBe('2026年11月22日 00:30')
    expect(clockText('2026-11-22T01:05:00Z')).toBe('09:05')
  })

  it('turns a typed wall clock into an instant and back', () => {
    expect(instantOfWall('2026-11-22T09:10')).toBe('2026-11-22T01:10:00.000Z')
    expect(wallOfInstant('2026-11-22T01:10:00.000Z')).toBe('2026-11-22T09:10:00')
  })
})
