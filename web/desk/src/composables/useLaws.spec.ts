import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLaws } from './useLaws'

afterEach(() => vi.unstubAllGlobals())

describe('a provision', () => {
  it('leads to its article when the statute is known, however it is cited', async () => {
    const known = [{ id: '1', title: '中华人民共和国行政处罚法', name: '行政处罚法' }]
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(known))))
    const { find, linkOf } = useLaws()
    const provision = { source: '《中华人民共和国行政处罚法》', article: '第五十八条' }
    expect(linkOf(provision)).toBeNull()
    await find()
    const link = new URL(linkOf(provision, '2026-03-01')!, 'http://desk')
    expect(link.pathname).toBe('/laws/cite')
    expect(Object.fromEntries(link.searchParams)).toEqual({
      statute: provision.source,
      article: '第五十八条',
      on: '2026-03-01',
    })
    expect(linkOf({ source: '国办发〔2018〕118号', article: '二、(三)' })).toBeNull()
  })
})
