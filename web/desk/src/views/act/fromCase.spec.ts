import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { suggestionsOf } from './fromCase'

const suggestions = { findings: { process: '2026年10月12日立案。' } }
const subject = { acts: [{ act: 'concludeInvestigation', suggestions }] } as unknown as CaseView

describe('what an act takes from the case', () => {
  it('is what the server suggests for it, and nothing for others', () => {
    expect(suggestionsOf(subject, 'concludeInvestigation')).toBe(suggestions)
    expect(suggestionsOf(subject, 'closeCase')).toEqual({})
  })
})
