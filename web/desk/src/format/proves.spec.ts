import { describe, expect, it } from 'vitest'
import { provesText } from './proves'

describe('what evidence proves', () => {
  it.each(['未登记身份证件', '证明未登记身份证件'])('says the verb once: %s', (typed) => {
    expect(provesText(typed)).toBe('证明未登记身份证件')
  })
})
