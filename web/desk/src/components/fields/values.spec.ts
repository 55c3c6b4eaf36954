import { describe, expect, it } from 'vitest'
import { concludeInvestigation } from '@/views/act/forms/conclusion'
import { recordOutcome } from '@/views/act/forms/remedy'
import { serve } from '@/views/act/forms/notice'
import { check, errorsOf } from './check'
import { bodyOf, initialValues } from './values'
import { setAt, valueAt } from './field'

describe('the form of an act', () => {
  it('starts with what the case suggests and nothing shared with it', () => {
    const suggestions = { findings: { tier: '较轻', draft: { fineFen: 300_000 } } }
    const values = initialValues(concludeInvestigation, suggestions)
    setAt(values, 'findings.draft.fineFen', 1)
    expect(suggestions.findings.draft.fineFen).toBe(300_000)
    expect(valueAt(values, 'findings.tier')).toBe('较轻')
    expect(valueAt(values, 'findings.facts')).toBe('')
  })

  it('sends the fields of the act and nothing else', () => {
    const values = initialValues(concludeInvestigation, {
      stranger: 1,
      findings: { draft: { fineFen: 300_000 } },
    })
    const body = bodyOf(concludeInvestigation, values)
    expect(Object.keys(body)).toEqual(['findings'])
    expect(Object.keys(body.findings as object).sort()).toEqual(
      [
        'calculation',
        'crimeSuspected',
        'draft',
        'evidenceSummary',
        'facts',
        'factors',
        'process',
        'qualification',
        'significance',
        'tier',
      ].sort(),
    )
    expect(valueAt(body, 'findings.draft')).toEqual({
      penalties: [],
      fineFen: 300_000,
      confiscatedFen: 0,
      orderToCorrect: null,
      reason: null,
    })
    expect(valueAt(body, 'findings.significance')).toEqual({
      publicInterest: false,
      socialRisk: false,
      complex: false,
    })
  })

  it('does not send what was typed into a field that is no longer shown', () => {
    const values = initialValues(serve, {})
    Object.assign(values, { manner: 'DIRECT', confirmation: true })
    expect(bodyOf(serve, values).confirmation).toBe(false)
    expect(bodyOf(serve, { ...values, manner: 'ELECTRONIC' }).confirmation).toBe(true)
  })

  it('says nothing where an amount that may be unchanged is left empty or not asked for', () => {
    const values = initialValues(recordOutcome, {})
    Object.assign(values, { ruling: 'CHANGED', fineFen: 100 })
    expect(bodyOf(recordOutcome, values)).toMatchObject({ fineFen: 100, confiscatedFen: null })
    expect(bodyOf(recordOutcome, { ...values, ruling: 'REVOKED' })).toMatchObject({ fineFen: null })
  })

  it('names each field that is missing, and asks for two different officers', () => {
    const values = initialValues(serve, {})
    expect(Object.keys(check(serve, values))).toEqual([
      'manner',
      'servedAt',
      'place',
      'receivedBy',
      'officerIds',
    ])
    Object.assign(values, { officerIds: ['a', 'a'] })
    expect(check(serve, values).officerIds).toBe('两名执法人员不能是同一人')
  })

  it('shows a refusal at the field that its pointer names, with the provision', () => {
    const fields = concludeInvestigation.sections.flatMap((section) => section.fields)
    const errors = errorsOf(
      [
        {
          rule: 'FineInTier',
          reason: '罚款超出阶次',
          provision: { source: '行政处罚法', article: '第三十四条' },
          field: 'findings/draft/fineFen',
        },
        { rule: 'Input', reason: '不能为空', provision: null, field: 'findings.factors[0].finding' },
        { rule: 'TwoOfficersPresent', reason: '少于两人', provision: null, field: null },
      ],
      fields,
    )
    expect(errors).toEqual({
      'findings.draft.fineFen': '罚款超出阶次（行政处罚法 第三十四条）',
      'findings.factors': '不能为空',
    })
  })
})
