import type { Problem } from './types'

/** A refusal or fault that the server explained (RFC 9457), or that the desk explains in the same form. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

/** No answer at all: the network, or a server that is down. */
const UNREACHABLE: Problem = {
  type: '/problems/unreachable',
  title: '连接不上服务器',
  status: 0,
  detail: null,
  refusals: [],
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

let unauthenticated: () => void = () => {}

/** Registers what happens when the server says that nobody is logged in. */
export function onUnauthenticated(then: () => void): void {
  unauthenticated = then
}

/** The token that writes carry: the server sets it as a cookie that scripts can read. */
export function csrfToken(cookies: string = document.cookie): string {
  const found = cookies.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='))
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : ''
}

/** A problem from any answer: what the server said, or the status in the same form. */
export async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => null)) as Partial<Problem> | null
  return {
    type: said?.type?.startsWith('/problems/') ? said.type : `/problems/status-${response.status}`,
    title: said?.title ?? '',
    status: response.status,
    detail: said?.detail ?? null,
    refusals: said?.refusals ?? [],
  }
}

async function send(path: string, call: Call): Promise<Response> {
  const method = call.method ?? 'GET'
  const headers: Record<string, string> = { Accept: 'application/json', ...call.headers }
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = csrfToken()
  if (call.body !== undefined) headers['Content-Type'] = 'application/json'
  const response = await fetch(path, {
    method,
    headers,
    credentials: 'same-origin',
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    signal: call.signal,
  }).catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
    throw new ProblemError(UNREACHABLE)
  })
  if (response.ok) return response
  if (response.status === 401 && path !== '/api/agency/session') unauthenticated()
  throw new ProblemError(await problemOf(response))
}

/** Calls the server and reads its JSON; every failure arrives as a {@link ProblemError}. */
export async function request<T>(path: string, call: Call = {}): Promise<T> {
  const response = await send(path, call)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

/** Calls the server and reads text, for papers and pages. */
export async function requestText(path: string, call: Call = {}): Promise<string> {
  return (
    await send(path, { ...call, headers: { Accept: 'text/html, application/problem+json', ...call.headers } })
  ).text()
}

/** A query string of what is set; empty words are left out. */
export function query(values: Record<string, string | number | null | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== '' && value != null)
  return set.length ? '?' + new URLSearchParams(set.map(([key, value]) => [key, String(value)])) : ''
}
