import { calculated, CHOICES, STANDARD } from './discretion.ts'
import { ask, choicesOf, decide, requests } from './erasures.ts'
import { alarms, note, STATUS } from './recording.ts'
import { calendar, MOVED, RECOMPUTED } from './calendar.ts'
import { caseView, ROWS } from './cases.ts'
import { checklist } from './checklist.ts'
import { PAPER_HTML, PAPERS, TASKS } from './history.ts'
import { ACCOUNTS, AGENCY, MATTERS, OFFICERS } from './people.ts'
import { FURTHER, particulars } from './particulars.ts'
import { PREVIEW, PROPOSALS, sheet } from './rules.ts'
import { ACCOUNT_ROWS, ADJUSTMENTS, AGENCIES, LAWS, OFFICER_ROWS, REGISTERED } from './registers.ts'
import { record, RECORD_ROWS, redact } from './records.ts'
import { REVIEW, REVIEW_ROWS } from './review.ts'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  cookies: string
  body: Record<string, unknown>
  ifMatch: string | null
}
export interface Said {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const ok = (body: unknown): Said => ({ status: 200, body })
const problem = (status: number, slug: string, refusals: unknown[] = []): Said => ({
  status,
  body: { type: `/problems/${slug}`, title: slug, status, detail: null, refusals },
})
let version = 7

function session(asked: Asked): Said {
  const name = /DESK=(\w+)/.exec(asked.cookies)?.[1]
  if (asked.method === 'DELETE') return { status: 204, headers: { 'Set-Cookie': 'DESK=; Path=/; Max-Age=0' } }
  if (asked.method === 'POST') {
    const wanted = String(asked.body.username)
    const account = ACCOUNTS[wanted]
    if (!account) return problem(401, 'unauthenticated')
    return {
      status: 200,
      body: { ...account, agency: AGENCY },
      headers: { 'Set-Cookie': `DESK=${wanted}; Path=/` },
    }
  }
  const account = name ? ACCOUNTS[name] : undefined
  return account ? ok({ ...account, agency: AGENCY }) : problem(401, 'unauthenticated')
}

function list(asked: Asked): Said {
  const q = asked.query.get('q') ?? ''
  const stage = asked.query.get('stage') ?? ''
  const page = Number(asked.query.get('page') ?? 0)
  const size = Number(asked.query.get('size') ?? 20)
  const found = ROWS.filter(
    (row) => (!q || (row.title + row.number + row.party).includes(q)) && (!stage || row.stage === stage),
  )
  return ok({
    items: sorted(found, asked).slice(page * size, (page + 1) * size),
    total: found.length,
    page,
    size,
  })
}

function act(id: string, name: string, asked: Asked): Said {
  if (asked.ifMatch !== `"${version}"`)
    return problem(409, 'conflict', [
      { rule: 'Conflict', reason: '本案刚刚由他人办理', provision: null, field: null },
    ])
  if (name === 'fileCase' && asked.body.assistingOfficerId === 'o8')
    return problem(422, 'refused', [
      {
        rule: 'OfficersCertified',
        reason: '方知意的执法证件不含文化市场类别，请改派',
        provision: { source: '行政处罚法', article: '第四十二条' },
        field: 'assistingOfficerId',
      },
      {
        rule: 'WithinLimitation',
        reason: '请先核对违法行为终了日期',
        provision: { source: '行政处罚法', article: '第三十六条' },
        field: null,
      },
    ])
  version += 1
  return ok({ entryId: 'e-new', index: 8301, case: caseView(id, version) })
}

const SORTS: Record<string, (row: (typeof ROWS)[number]) => string | number> = {
  PARTY: (row) => row.party,
  STAGE: (row) => row.stage,
  FILED: (row) => row.filedOn ?? '9999',
  DUE: (row) => row.next?.dueOn ?? '9999',
}

function sorted(rows: typeof ROWS, asked: Asked): typeof ROWS {
  const by = SORTS[asked.query.get('sort') ?? '']
  const turn = asked.query.get('direction') === 'DESC' ? -1 : 1
  return by ? [...rows].sort((a, b) => turn * String(by(a)).localeCompare(String(by(b)), 'zh')) : rows
}

const read = new Set<string>()
const followed = new Set<string>(['c2', 'c4'])

function notices() {
  const of = (kind: string, id: string, text: string, dueOn: string | null = null) => ({
    key: `${kind}:${id}`,
    kind,
    caseId: id,
    caseTitle: ROWS.find((row) => row.id === id)!.title,
    text,
    since: '2026-11-22T01:32:00Z',
    due: dueOn ? { dueOn, daysLeft: -3, unit: '日', light: 'RED' } : null,
    read: read.has(`${kind}:${id}`),
  })
  return [
    of('RETURNED', 'c3', '审核退回，待修改拟处罚意见'),
    of('DEADLINE', 'c1', '送达处罚决定书，已逾期 3 天', '2026-11-19'),
    of('TASK', 'c2', '核查线索'),
  ].sort((a, b) => Number(a.read) - Number(b.read))
}

function found(q: string) {
  const rows = ROWS.filter((row) => (row.title + row.number + row.party).includes(q)).slice(0, 5)
  return {
    cases: rows.map((row) => ({ ...row, number: row.number ?? row.leadNumber })),
    parties: [...new Set(rows.map((row) => row.party))]
      .filter((name) => name.includes(q))
      .map((name) => ({ name, code: name, cases: 4 })),
    documents: PAPERS.filter((paper) => paper.number?.includes(q)).map((paper) => ({
      ...paper,
      caseId: 'c1',
    })),
    matters: MATTERS.filter((matter) => matter.name.includes(q)),
  }
}

type Route = [RegExp, (asked: Asked, found: string[]) => Said]
const ROUTES: Route[] = [
  [/^\/api\/agency\/session$/, session],
  [/^\/api\/casework\/tasks$/, () => ok({ items: TASKS })],
  [/^\/api\/casework\/cases$/, list],
  [/^\/api\/casework\/notices$/, () => ok(notices())],
  [
    /^\/api\/casework\/notices\/read$/,
    (asked) => {
      for (const key of asked.body.keys as string[]) read.add(key)
      return { status: 204 }
    },
  ],
  [/^\/api\/casework\/followed$/, () => ok(ROWS.filter((row) => followed.has(row.id)))],
  [
    /^\/api\/casework\/followed\/(\w+)$/,
    (asked, [id]) => {
      if (asked.method === 'PUT') followed.add(id!)
      else followed.delete(id!)
      return { status: 204 }
    },
  ],
  [/^\/api\/casework\/search$/, (asked) => ok(found(asked.query.get('q') ?? ''))],
  [/^\/api\/casework\/matters$/, () => ok(MATTERS)],
  [
    /^\/api\/casework\/matters\/\w+\/discretion$/,
    (asked) =>
      ok(asked.method === 'POST' ? calculated(asked.body as Parameters<typeof calculated>[0]) : CHOICES),
  ],
  [/^\/api\/agency\/matters\/\w+\/standards$/, () => ok([STANDARD])],
  [/^\/api\/casework\/officers$/, () => ok(OFFICERS)],
  [/^\/api\/casework\/leads$/, () => ({ status: 201, body: caseView('c1', version) })],
  [
    /^\/api\/casework\/cases\/(\w+)$/,
    (_, [id]) => (ROWS.some((row) => row.id === id) ? ok(caseView(id!, version)) : problem(404, 'not-found')),
  ],
  [/^\/api\/casework\/cases\/(\w+)\/checklist$/, (_, [id]) => ok(checklist(id!))],
  [/^\/api\/casework\/cases\/(\w+)\/acts\/(\w+)$/, (asked, [id, name]) => act(id!, name!, asked)],
  [/^\/api\/casework\/cases\/\w+\/preview\/(\w+)$/, () => ok(PAPER_HTML('立案审批表', true))],
  [
    /^\/api\/casework\/cases\/\w+\/files$/,
    () =>
      ok({
        id: 'f1',
        name: '现场照片.zip',
        size: 8_204_552,
        sha256: 'ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc',
      }),
  ],
  [
    /^\/api\/documents\/(\w+)\/html$/,
    (_, [id]) => ok(PAPER_HTML(PAPERS.find((one) => one.id === id)?.title ?? '文书', false)),
  ],
  [/^\/api\/legalreview\/reviews$/, () => ok({ items: REVIEW_ROWS, total: REVIEW_ROWS.length })],
  [/^\/api\/legalreview\/reviews\/(\w+)$/, () => ok(REVIEW)],
  [
    /^\/api\/publicity\/records$/,
    () => ok({ items: RECORD_ROWS, total: RECORD_ROWS.length, page: 0, size: 20 }),
  ],
  [/^\/api\/publicity\/records\/(\w+)$/, (_, [id]) => ok(record(id!))],
  [/^\/api\/publicity\/records\/(\w+)\/redactions$/, (asked, [id]) => ok(redact(id!, asked.body))],
  [/^\/api\/agency\/agencies$/, () => ok(AGENCIES)],
  [
    /^\/api\/agency\/officers$/,
    () => ok({ items: OFFICER_ROWS, total: OFFICER_ROWS.length, page: 0, size: 20 }),
  ],
  [/^\/api\/agency\/matters$/, () => ok([...REGISTERED, ...FURTHER])],
  [/^\/api\/agency\/laws$/, () => ok(LAWS)],
  [/^\/api\/agency\/adjustments$/, () => ok(ADJUSTMENTS)],
  [/^\/api\/recording\/erasures$/, (asked) => ok(asked.method === 'POST' ? ask(asked.body) : requests())],
  [/^\/api\/recording\/erasures\/choices$/, (asked) => ok(choicesOf(asked.query.get('number') ?? ''))],
  [/^\/api\/recording\/erasures\/(\w+)\/decision$/, (asked, [id]) => ok(decide(id!, asked.body))],
  [/^\/api\/recording\/status$/, () => ok(STATUS)],
  [/^\/api\/recording\/alarms$/, () => ok(alarms())],
  [/^\/api\/recording\/alarms\/(\w+)\/notes$/, (asked, [id]) => ok(note(id!, String(asked.body.note)))],
  [/^\/api\/agency\/rules$/, (asked) => ok(sheet(asked.query.get('profile') ?? 'own'))],
  [/^\/api\/agency\/rule-proposals$/, () => ok(PROPOSALS)],
  [/^\/api\/casework\/rule-preview$/, () => ok(PREVIEW)],
  [
    /^\/api\/agency\/accounts$/,
    () => ok({ items: ACCOUNT_ROWS, total: ACCOUNT_ROWS.length, page: 0, size: 20 }),
  ],
  [
    /^\/api\/agency\/matters\/\w+\/(inspection-item|licence)$/,
    (asked, [what]) => {
      const found = particulars(what!, asked.method, asked.body)
      return found ? ok(found) : problem(404, 'not-found')
    },
  ],
  [/^\/api\/agency\/calendar$/, (asked) => ok(calendar(Number(asked.query.get('year') ?? 2026)))],
  [/^\/api\/casework\/recomputations$/, () => ok(RECOMPUTED)],
  [/^\/api\/casework\/recomputations\/[\w-]+\/moved$/, () => ok(MOVED)],
]

/** The county's answer; without a session everything but the session itself is refused. */
export function answer(asked: Asked): Said {
  const loggedIn = session({ ...asked, method: 'GET' }).status === 200
  if (!loggedIn && asked.path !== '/api/agency/session') return problem(401, 'unauthenticated')
  for (const [pattern, then] of ROUTES) {
    const found = pattern.exec(asked.path)
    if (found) return then(asked, found.slice(1))
  }
  return problem(404, 'not-found')
}
