// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { offsetIn } from './useSelectionMark'

describe('a selection in an original text', () => {
  it('is counted from the start of the field, across the marks inside it', () => {
    const field = document.createElement('p')
    field.innerHTML = '电话<mark>13800000000</mark>,配方甲'
    expect(offsetIn(field, field.lastChild!, 1)).toBe('电话13800000000,'.length)
    expect(offsetIn(field, field.firstChild!, 2)).toBe(2)
  })
})
