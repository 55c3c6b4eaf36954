import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { answer, type Asked } from './county.ts'

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  try {
    return text ? JSON.parse(text) : {}
  } catch {
    return {}
  }
}

function serve(middlewares: Connect.Server): void {
  middlewares.use(async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!request.url?.startsWith('/api/')) return next()
    const url = new URL(request.url, 'http://desk')
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      cookies: request.headers.cookie ?? '',
      body: (await bodyOf(request)) as Record<string, unknown>,
      ifMatch: request.headers['if-match'] ?? null,
    }
    const said = answer(asked)
    const page = typeof said.body === 'string'
    const json = said.status >= 400 ? 'application/problem+json' : 'application/json'
    response.statusCode = said.status
    for (const [name, value] of Object.entries(said.headers ?? {})) response.setHeader(name, value)
    response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : json)
    response.end(page ? said.body : said.body === undefined ? '' : JSON.stringify(said.body))
  })
}

/** The policy under which the server serves the desk; the preview of the built desk keeps it too. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Answers /api with an invented county, so that every screen can be seen without the server. Development only. */
export function fixtures(): Plugin {
  return {
    name: 'fixtures',
    configureServer: (server) => serve(server.middlewares),
    configurePreviewServer: (server) => serve(server.middlewares),
  }
}
