import { describe, expect, it } from 'vitest'
import type { RecordDetail, SpanView } from '@/api/publicity'
import { manualOf, marksOf } from './useRecord'

function span(id: string, start: number, end: number, manual = false): SpanView {
  return {
    id,
    start,
    end,
    rule: manual ? 'MANUAL' : 'MOBILE_PHONE',
    ruleTitle: '',
    provision: { source: '个人信息保护法', article: '第三十四条' },
    replacement: '',
    state: 'PROPOSED',
    absolute: !manual,
    manual,
    reason: manual ? '商业秘密' : null,
  }
}

const original = '电话13800000000,配方甲'
const phone = span('facts:2:13:MOBILE_PHONE', 2, 13)
const recipe = span('facts:14:17:MANUAL', 14, 17, true)
const record = {
  fields: [
    {
      name: 'facts',
      label: '事实',
      original,
      publicText: '',
      segments: [
        { text: '电话', span: null },
        { text: '13800', span: phone },
        { text: '000000', span: phone },
        { text: ',', span: null },
        { text: '配方甲', span: recipe },
      ],
    },
  ],
} as unknown as RecordDetail

describe('the redactions of a record', () => {
  it('counts a redaction once, however it is cut, with the whole text that it hides', () => {
    expect(marksOf(record).map((mark) => mark.text)).toEqual(['13800000000', '配方甲'])
  })

  it('sends every manual mark back, and no proposal of a rule', () => {
    expect(manualOf(record)).toEqual([{ field: 'facts', start: 14, end: 17, reason: '商业秘密' }])
  })
})
