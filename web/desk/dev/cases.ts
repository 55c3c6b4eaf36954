import { AGENCY, MATTERS } from './people.ts'
import { law, PAPERS, TIMELINE } from './history.ts'

const STAGES = [
  ['LEAD', '线索已登记'],
  ['VERIFIED', '线索已核查'],
  ['INVESTIGATING', '调查取证'],
  ['CONCLUDED', '调查终结'],
  ['IN_REVIEW', '法制审核中'],
  ['RETURNED', '审核退回'],
  ['NOTIFIED', '已事先告知'],
  ['DECIDED', '已作出决定'],
  ['SERVED', '已送达'],
  ['CLOSED', '已结案'],
] as const
const SHOPS = [
  '青禾网吧',
  '望江书城',
  '云上旅行社',
  '半亩音乐餐吧',
  '新潮电竞馆',
  '古渡艺术培训中心',
  '晴川印刷厂',
  '松涧民宿',
]

function clock(index: number) {
  const daysLeft = [-3, 1, 4, 12, 34, 61][index % 6]!
  const light = daysLeft < 0 ? 'RED' : daysLeft < 5 ? 'AMBER' : 'GREEN'
  return {
    dueOn: `2026-12-${String(1 + (index % 27)).padStart(2, '0')}`,
    daysLeft,
    unit: daysLeft < 10 ? '工作日' : '日',
    light,
  }
}

export const ROWS = Array.from({ length: 37 }, (_, index) => {
  const shop = SHOPS[index % SHOPS.length]!
  const [stage, stageTitle] =
    index === 0 ? (['IN_REVIEW', '法制审核中'] as const) : STAGES[index % STAGES.length]!
  return {
    id: `c${index + 1}`,
    leadNumber: `2026-00${40 - index}`,
    number: stage === 'LEAD' || stage === 'VERIFIED' ? null : `澄文旅立〔2026〕${37 - index}号`,
    title:
      index === 0
        ? '澄溪县青禾网吧接纳未成年人进入营业场所案'
        : `澄溪县${shop}涉嫌${index % 2 ? '未按规定签订旅游合同' : '接纳未成年人进入营业场所'}案`,
    party: `澄溪县${shop}`,
    matter: MATTERS[index % 2]!.name,
    stage,
    stageTitle,
    handlers: stage === 'LEAD' ? [] : ['周砚清', '罗远舟'],
    filedOn:
      stage === 'LEAD' || stage === 'VERIFIED'
        ? null
        : `2026-${String(10 - (index % 6)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    next: stage === 'CLOSED' ? null : clock(index),
  }
})

const CHART = [
  ['lead', '线索', 'DONE', '2026-09-22', null, null],
  ['filing', '立案', 'DONE', '2026-09-28', null, '第五十四条'],
  ['investigation', '调查取证', 'DONE', '2026-10-29', null, '第五十五条'],
  ['review', '法制审核', 'NOW', null, '第2轮 审核中', '第五十八条'],
  ['notice', '告知', 'AHEAD', null, '陈述申辩、听证', '第四十四条'],
  ['discussion', '集体讨论', 'AHEAD', null, '视情形', '第五十七条'],
  ['decision', '决定', 'AHEAD', null, '九十日内', '第五十七条'],
  ['serving', '送达', 'AHEAD', null, '七日内', '第六十一条'],
  ['execution', '执行', 'AHEAD', null, '十五日内', '第六十七条'],
  ['closing', '结案归档', 'AHEAD', null, null, null],
] as const

const NO = { suggestions: {}, primary: false, refusals: [] }
const may = (act: string, title: string, more: object = {}) => ({
  ...NO,
  act,
  title,
  possible: true,
  ...more,
})
const not = (act: string, title: string, reason: string, article: string) => ({
  ...NO,
  act,
  title,
  possible: false,
  refusals: [{ rule: act, reason, provision: law(article) }],
})
const OFFICERS_HERE = { officerIds: ['o1', 'o2'], place: '澄溪县长街26号' }

export const ACTS = [
  may('submitForReview', '送法制审核', { primary: true }),
  may('addEvidence', '收集证据', { suggestions: OFFICERS_HERE }),
  may('recordInspection', '现场检查', { suggestions: OFFICERS_HERE }),
  may('recordInterview', '询问', { suggestions: OFFICERS_HERE }),
  may('fileCase', '立案', { suggestions: { leadOfficerId: 'o1' } }),
  may('concludeInvestigation', '调查终结', {
    suggestions: {
      findings: {
        tier: '一般',
        evidenceSummary: '1. 现场检查笔录：证明检查时有四名未成年人在场。\n2. 营业日志：证明未登记身份证件。',
        factors: [{ factor: '从轻、减轻、不予处罚情形', finding: '' }],
        draft: { penalties: [{ kind: '罚款', content: '' }], fineFen: 500_000 },
      },
    },
  }),
  may('answerPoint', '回应审核意见'),
  may('giveOpinion', '出具审核意见'),
  not('decide', '作出处罚决定', '尚未通过法制审核', '第五十八条'),
  not('giveNotice', '事先告知', '审核通过后可以告知', '第五十八条'),
  not('serve', '送达', '尚未作出决定', '第六十一条'),
  not('recordPayment', '记录缴款', '决定书尚未送达', '第六十七条'),
  not('closeCase', '结案', '处罚决定尚未执行完毕', '第七十二条'),
]

const DEADLINES = [
  {
    id: 'd1',
    title: '法制审核',
    dueOn: '2026-11-24',
    daysLeft: 2,
    unit: '工作日',
    light: 'AMBER',
    paused: false,
    provisional: false,
    provision: { source: '本局规定', article: '第九条' },
    why: [
      '自2026年11月20日送审之次日起算，五个工作日',
      '11月21日、22日为周六、周日，不计入',
      '11月19日至20日退回补正期间暂停，不计入',
    ],
  },
  {
    id: 'd2',
    title: '作出处罚决定',
    dueOn: '2026-12-27',
    daysLeft: 34,
    unit: '日',
    light: 'GREEN',
    paused: false,
    provisional: false,
    provision: law('第六十条'),
    why: ['自2026年9月28日立案之次日起算，九十日（自然日）', '没有中止，没有延长'],
  },
  {
    id: 'd3',
    title: '追责时效',
    dueOn: '2028-08-15',
    daysLeft: 632,
    unit: '日',
    light: 'GREEN',
    paused: false,
    provisional: true,
    provision: law('第三十六条'),
    why: ['违法行为终了于2026年8月15日，二年内未被发现的不再给予处罚'],
  },
]

export function caseView(id: string, version: number) {
  const row = ROWS.find((one) => one.id === id) ?? ROWS[0]!
  return {
    id,
    version,
    number: row.number,
    title: row.title,
    leadNumber: '2026-0041',
    procedure: 'ORDINARY',
    procedureTitle: '普通程序',
    stage: row.stage,
    stageTitle: row.stageTitle,
    party: {
      kind: 'INDIVIDUAL_BUSINESS',
      kindTitle: '个体工商户',
      name: row.party,
      code: '92999999MA00TEST00',
      representative: '陶景行',
      address: '澄溪县长街26号',
      phone: null,
    },
    matter: { id: MATTERS[0]!.id, name: MATTERS[0]!.name, category: '行政处罚' },
    agency: AGENCY,
    handlers: [
      { id: 'o1', name: '周砚清', certificate: '990012026011' },
      { id: 'o2', name: '罗远舟', certificate: '990012026012' },
    ],
    filedOn: row.filedOn,
    chart: CHART.map(([step, title, state, on, note, article]) => ({
      step,
      title,
      state,
      on,
      note,
      provision: article ? law(article) : null,
    })),
    timeline: TIMELINE,
    deadlines: DEADLINES,
    documents: PAPERS,
    evidence: [
      {
        id: 'e1',
        fileId: 'f1',
        name: '10月12日营业日志',
        kind: 'DOCUMENTARY',
        kindTitle: '书证',
        source: '当事人提供',
        proves: '当日未登记上网人员身份证件',
        collectedAt: '2026-10-12T06:20:00Z',
        sha256: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
        size: 482_113,
      },
      {
        id: 'e2',
        fileId: 'f2',
        name: '现场照片12张',
        kind: 'AUDIOVISUAL',
        kindTitle: '视听资料',
        source: '现场拍摄',
        proves: '四名未成年人在场上网',
        collectedAt: '2026-10-12T06:05:00Z',
        sha256: 'ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc',
        size: 8_204_552,
      },
    ],
    acts: ACTS,
    facts: {},
  }
}
