import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { suggestionsOf } from './fromCase'

const subject = {
  timeline: [
    { at: '2026-10-15T03:00:00Z', act: 'recordInterview', title: '询问', summary: '询问经营者' },
    { at: '2026-10-12T06:00:00Z', act: 'recordInspection', title: '现场检查', summary: '四名未成年人在场' },
    { at: '2026-10-12T07:00:00Z', act: 'addEvidence', title: '收集证据', summary: '' },
  ],
  evidence: [{ name: '营业日志', kindTitle: '书证', proves: '未登记身份证件' }],
  acts: [{ act: 'concludeInvestigation', suggestions: {} }],
} as unknown as CaseView

describe('what an act takes from the case', () => {
  it('tells the investigation in the order of its days, and each piece of evidence', () => {
    expect(suggestionsOf(subject, 'concludeInvestigation')).toEqual({
      findings: {
        process: '2026年10月12日，现场检查：四名未成年人在场\n2026年10月15日，询问：询问经营者',
        evidenceSummary: '1. 营业日志（书证）：证明未登记身份证件',
      },
    })
  })

  it('keeps the findings of an earlier conclusion', () => {
    const suggestions = { findings: { process: '原来的' } }
    const again = { ...subject, acts: [{ act: 'concludeInvestigation', suggestions }] } as unknown as CaseView
    expect(suggestionsOf(again, 'concludeInvestigation')).toBe(suggestions)
    expect(suggestionsOf(subject, 'closeCase')).toEqual({})
  })
})
