import { describe, expect, it } from 'vitest'
import { hitsOf, pagesOf } from './hits'

const found = {
  cases: [
    {
      id: 'c1',
      title: '青禾网吧接纳未成年人案',
      number: '2026-1',
      party: '青禾网吧',
      stageTitle: '调查取证',
    },
  ],
  parties: [{ name: '青禾网吧', code: '91', cases: 2 }],
  documents: [{ id: 'p1', caseId: 'c1', title: '行政处罚决定书', number: '云文旅罚决字〔2026〕1号' }],
  matters: [{ id: 'm1', name: '对网吧接纳未成年人的处罚', category: '文化市场' }],
}

describe('what the search finds', () => {
  it('names cases first, then parties, papers and matters, each with where it is', () => {
    expect(hitsOf(found).map((hit) => [hit.group, hit.to])).toEqual([
      ['案件', { name: 'case', params: { id: 'c1' } }],
      ['当事人', { name: 'cases', query: { q: '青禾网吧' } }],
      ['文书', { name: 'document', params: { id: 'c1', documentId: 'p1' } }],
      ['事项', { name: 'agency', query: { list: 'matters', q: '对网吧接纳未成年人的处罚' } }],
    ])
  })

  it('names the pages of the desk that the office may use', () => {
    expect(pagesOf('线索', () => true).map((hit) => hit.title)).toEqual(['登记线索'])
    expect(pagesOf('线索', () => false)).toEqual([])
    expect(pagesOf('清单', () => false).map((hit) => hit.title)).toEqual(['清单与人员'])
    expect(pagesOf('', () => true)).toEqual([])
  })
})
