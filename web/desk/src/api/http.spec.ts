import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { csrfToken, onUnauthenticated, ProblemError, query, request } from './http'

function answers(status: number, body: unknown) {
  const fetched = vi.fn(
    async (_path: string, _call: RequestInit) => new Response(JSON.stringify(body), { status }),
  )
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const problem = async (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('not refused'),
    (fault: unknown) => (fault as ProblemError).problem,
  )

describe('http', () => {
  beforeEach(() => vi.stubGlobal('document', { cookie: 'a=1; XSRF-TOKEN=t%2F1' }))
  afterEach(() => {
    vi.unstubAllGlobals()
    onUnauthenticated(() => {})
  })

  it('sends the CSRF token with writes and not with reads', async () => {
    const fetched = answers(200, {})
    await request('/api/x')
    await request('/api/x', { method: 'POST', body: { a: 1 } })
    expect(fetched.mock.calls[0]![1].headers).not.toHaveProperty('X-XSRF-TOKEN')
    expect(fetched.mock.calls[1]![1].headers).toMatchObject({
      'X-XSRF-TOKEN': 't/1',
      'Content-Type': 'application/json',
    })
    expect(fetched.mock.calls[1]![1].body).toBe('{"a":1}')
  })

  it('keeps every refusal with its provision', async () => {
    const refusals = [
      { rule: 'R', reason: '不行', provision: { source: '行政处罚法', article: '第五十八条' }, field: null },
    ]
    answers(422, { type: '/problems/refused', title: '依法不能办理', status: 422, refusals })
    expect(await problem(request('/api/x'))).toMatchObject({
      type: '/problems/refused',
      status: 422,
      refusals,
    })
  })

  it('makes a problem of an answer that is none', async () => {
    answers(502, 'Bad Gateway')
    expect(await problem(request('/api/x'))).toMatchObject({
      type: '/problems/status-502',
      status: 502,
      refusals: [],
    })
  })

  it('says that the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    expect(await problem(request('/api/x'))).toMatchObject({ type: '/problems/unreachable', status: 0 })
  })

  it('tells the desk when the session ended, but not when somebody asks who is logged in', async () => {
    const ended = vi.fn()
    onUnauthenticated(ended)
    answers(401, { type: '/problems/unauthenticated' })
    await problem(request('/api/agency/session'))
    expect(ended).not.toHaveBeenCalled()
    await problem(request('/api/casework/tasks'))
    expect(ended).toHaveBeenCalledOnce()
  })

  it('leaves empty words out of a query', () => {
    expect(query({ q: '', page: 0, stage: null })).toBe('?page=0')
    expect(query({ q: '“网吧”&x' })).toBe(`?q=${encodeURIComponent('“网吧”&x')}`)
    expect(query({})).toBe('')
    expect(csrfToken('b=2')).toBe('')
  })
})
