import { AGENCY } from './people.ts'

const FACTS =
  '2026年10月12日，本局执法人员检查当事人经营场所，发现未成年人李小禾等四人正在上网。当事人经营者陶景行（公民身份号码11010519491231002X,住址澄溪县桃源镇杏花村三组18号，电话13800001111）陪同检查。证人王守拙称当日未登记证件。'
const P = { source: '个人信息保护法', article: '第三十四条' }
const HIDE: [string, string, string, string, boolean][] = [
  ['李小禾', 'MINOR_NAME', '未成年人姓名', '（未成年人姓名不公开）', true],
  ['11010519491231002X', 'IDENTITY_NUMBER', '公民身份号码', '（身份号码不公开）', true],
  ['杏花村三组18号', 'HOME_ADDRESS', '乡镇以下住址', '（详细住址不公开）', false],
  ['13800001111', 'MOBILE_PHONE', '手机号码', '（手机号码不公开）', true],
  ['王守拙', 'OTHER_PERSON_NAME', '其他自然人姓名', '王某某', false],
]
type Answered = Record<string, { state: string; reason: string | null }>
const answers: Answered = {}

function segments(name: string, original: string) {
  const out: { text: string; span: object | null }[] = []
  let at = 0
  for (const [text, rule, ruleTitle, replacement, absolute] of HIDE) {
    const start = original.indexOf(text, at)
    if (start < 0) continue
    const id = `${name}:${start}:${start + text.length}:${rule}`
    if (start > at) out.push({ text: original.slice(at, start), span: null })
    const said = answers[id] ?? { state: 'PROPOSED', reason: null }
    out.push({
      text,
      span: {
        id,
        start,
        end: start + text.length,
        rule,
        ruleTitle,
        provision: P,
        replacement,
        absolute,
        manual: false,
        ...said,
      },
    })
    at = start + text.length
  }
  if (at < original.length) out.push({ text: original.slice(at), span: null })
  return out
}

const field = (name: string, label: string, original: string) => ({
  name,
  label,
  original,
  publicText: '',
  segments: segments(name, original),
})

const row = (
  id: string,
  state: string,
  stateTitle: string,
  colour: string,
  words: string,
  left: number,
  more: object = {},
) => ({
  id,
  state,
  stateTitle,
  source: 'CASE',
  caseId: 'c9',
  documentNumber: `澄文旅罚〔2026〕${id.slice(1)}号`,
  title: '澄溪县青禾网吧接纳未成年人进入营业场所行政处罚决定',
  partyName: '澄溪县青禾网吧',
  penaltyKinds: ['警告', '罚款'],
  decidedOn: '2026-11-16',
  servedOn: '2026-11-18',
  countdown: {
    dueOn: '2026-11-25',
    workingDaysLeft: left,
    colour,
    words,
    provisional: false,
    explanation: '自2026年11月16日作出决定之次日起算，七个工作日。\n11月21日、22日为休息日，不计入。',
  },
  slug: `${id}-2026`,
  publishedAt: null,
  ...more,
})
export const RECORD_ROWS = [
  row('b2', 'IN_REVIEW', '审核', 'RED', '逾期 1 个工作日', -1),
  row('b1', 'DRAFT', '草稿', 'AMBER', '剩 3 个工作日', 3),
  row('b4', 'CLEARED', '待发布', 'GREEN', '剩 6 个工作日', 6, { servedOn: null }),
  row('b3', 'PUBLISHED', '已公示', 'DONE', '提前 2 个工作日公示', 2, { publishedAt: '2026-11-13T02:00:00Z' }),
]
let version = 1
const ACTIONS: Record<string, string[]> = {
  DRAFT: ['redact', 'submit'],
  IN_REVIEW: ['return', 'clear', 'release'],
  CLEARED: ['return'],
  PUBLISHED: ['withdraw'],
}
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><style>body{font:16px/28px sans-serif;margin:24px;color:#1b2a41}h1{font-size:22px}</style></head><body><h1>澄溪县青禾网吧接纳未成年人进入营业场所行政处罚决定</h1><p>2026年10月12日，本局执法人员检查当事人经营场所，发现（未成年人姓名不公开）等四人正在上网。</p></body></html>'

export function record(id: string) {
  const found = RECORD_ROWS.find((one) => one.id === id)!
  const fields = [
    field('title', '标题', found.title),
    field('partyName', '当事人', found.partyName),
    field('facts', '事实', FACTS),
    field('decision', '决定', '警告，并处罚款人民币伍仟元整（¥5,000.00）。'),
  ]
  const undecided = fields
    .flatMap((one) => one.segments)
    .filter((one) => (one.span as { state?: string } | null)?.state === 'PROPOSED').length
  return {
    row: found,
    version,
    agencyName: AGENCY.name,
    summary: '',
    sourceFileSha256: null,
    fields,
    undecided,
    previewHtml: PAGE,
    leaks: [],
    returnedReason: id === 'b1' ? '证人姓名请一并处理。' : null,
    preparedBy: '杜听澜',
    reviewedBy: found.state === 'PUBLISHED' ? '顾怀瑾' : null,
    pageSha256:
      found.state === 'PUBLISHED' ? '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef' : null,
    withdrawal: null,
    actions: ACTIONS[found.state] ?? [],
    obstacles:
      undecided && found.state === 'DRAFT'
        ? [{ action: 'submit', reason: `还有 ${undecided} 处没有处理`, provision: null }]
        : [],
  }
}

export function redact(id: string, body: Record<string, unknown>) {
  for (const one of body.decisions as { span: string; contest: boolean; reason: string | null }[])
    answers[one.span] = { state: one.contest ? 'CONTESTED' : 'ACCEPTED', reason: one.reason }
  version += 1
  return record(id)
}
