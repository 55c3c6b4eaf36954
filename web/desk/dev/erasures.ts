const HASH = 'ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc'
const CASE = '案件 澄文旅罚立〔2026〕9号'

const about = (act: string, at: string, index: number) => ({ of: CASE, act, at, index })
const CHOICES = [
  { entryId: 'e1', about: about('登记线索', '2026-09-02T02:11:00Z', 6120), state: 'OPEN' },
  { entryId: 'e2', about: about('立案', '2026-09-04T08:40:00Z', 6188), state: 'OPEN' },
  { entryId: 'e3', about: about('询问', '2026-09-10T06:05:00Z', 6402), state: 'ERASED' },
  { entryId: 'e4', about: about('收集证据', '2026-09-10T07:20:00Z', 6410), state: 'WAITING' },
  { entryId: 'e5', about: about('结案', '2026-10-20T03:00:00Z', 7733), state: 'OPEN' },
]
const order = (number: string, on: string) => ({
  ground: '处理目的已实现，保存期限已届满',
  number,
  authority: '澄溪县文化和旅游局',
  on,
  sha256: HASH,
})
const asked = (id: string, entry: number, number: string, at: string) => ({
  id,
  entryId: CHOICES[entry]!.entryId,
  about: CHOICES[entry]!.about,
  order: order(number, '2026-11-18'),
  requestedBy: 'o6',
  requestedName: '顾怀瑾',
  requestedAt: at,
  approved: null as boolean | null,
  note: null as string | null,
  decidedName: null as string | null,
  decidedAt: null as string | null,
})
const REQUESTS = [
  asked('d1', 3, '澄文旅删决〔2026〕4号', '2026-11-21T01:30:00Z'),
  {
    ...asked('d2', 2, '澄文旅删决〔2026〕3号', '2026-11-17T02:00:00Z'),
    approved: true,
    note: '文书与指纹相符，同意删除',
    decidedName: '许观澜',
    decidedAt: '2026-11-18T06:12:00Z',
  },
  {
    ...asked('d3', 1, '澄文旅删决〔2026〕2号', '2026-11-10T02:00:00Z'),
    approved: false,
    note: '立案审批表尚在法定保存期内',
    decidedName: '许观澜',
    decidedAt: '2026-11-11T03:45:00Z',
  },
]

export const requests = () => [...REQUESTS]

export const choicesOf = (number: string) => (number.includes('9') ? CHOICES : [])

export function ask(body: Record<string, unknown>) {
  const choice = CHOICES.findIndex((one) => one.entryId === body.entryId)
  REQUESTS.unshift(asked(`d${REQUESTS.length + 1}`, choice, String(body.orderNumber), '2026-11-22T02:40:00Z'))
  CHOICES[choice]!.state = 'WAITING'
  return requests()
}

export function decide(id: string, body: Record<string, unknown>) {
  const found = REQUESTS.find((one) => one.id === id)!
  Object.assign(found, {
    approved: body.approved,
    note: body.note,
    decidedName: '许观澜',
    decidedAt: '2026-11-22T02:45:00Z',
  })
  return requests()
}
