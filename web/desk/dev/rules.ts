import type { RuleProposal, RuleRow, RuleSheet, RuleVersion } from '../src/api/rules.ts'

const law = (words: string, number: number, unit: string, source: string, article: string): RuleVersion => ({
  words,
  number,
  unit,
  source,
  article,
  effectiveFrom: '2021-07-15',
  effectiveTo: null,
  profile: 'national',
  profileTitle: '国家规定',
})
const row = (id: string, title: string, one: RuleVersion): RuleRow => ({
  id,
  title,
  inForce: one,
  national: one,
  local: false,
  difference: null,
  versions: [one],
})

const DECIDE = law('90日', 90, 'nd', '行政处罚法', '第六十条')
const WITHDRAW = law('3个工作日', 3, 'wd', '行政处罚法', '第四十八条')
const LOCAL: RuleVersion = {
  ...law(
    '1个工作日',
    1,
    'wd',
    '遂宁市林业局全面落实行政执法公示制度执法全程记录制度重大执法决定法制审核制度实施方案',
    '二、(一)4.加强事后公开',
  ),
  effectiveFrom: '2020-01-01',
  profile: 'suining-forestry',
  profileTitle: '遂宁市林业局',
}
const NATIONAL_ROWS = [
  row('D04', '立案之日起作出决定', DECIDE),
  row('D10', '决定被变更、撤销后撤回公开信息并说明理由', WITHDRAW),
  row(
    'hearing.fine.person',
    '自然人较大数额罚款(听证)',
    law('¥10,000.00', 1_000_000, 'fen', '市场监督管理行政处罚听证办法', '第五条'),
  ),
  row('D07.rate', '每日加处罚款', law('3%', 3, '%', '行政处罚法', '第七十二条第一款第一项')),
]
const LOCAL_ROWS = NATIONAL_ROWS.map((one) =>
  one.id === 'D10'
    ? {
        ...one,
        inForce: LOCAL,
        local: true,
        difference: '比国家规定短2个工作日',
        versions: [WITHDRAW, LOCAL],
      }
    : one,
)

export const sheet = (profile: string): RuleSheet => ({
  profile,
  profiles: [
    { name: 'own', title: '本机关' },
    { name: 'national', title: '国家规定' },
    { name: 'shangdang-culture', title: '上党区文化和旅游局' },
    { name: 'suining-forestry', title: '遂宁市林业局' },
    { name: 'panshan-county', title: '盘山县' },
  ],
  choices: [{ from: '2026-01-01', profile: 'suining-forestry', title: '遂宁市林业局' }],
  rows: profile === 'own' || profile === 'suining-forestry' ? LOCAL_ROWS : NATIONAL_ROWS,
})

export const PROPOSALS: RuleProposal[] = [
  {
    id: 'rp1',
    rule: 'D04',
    title: '立案之日起作出决定',
    value: {
      ...DECIDE,
      words: '60日',
      number: 60,
      source: '澄溪县行政执法办案规定',
      article: '第十二条',
      effectiveFrom: '2027-01-01',
    },
    proposer: '程以宁',
    proposedAt: '2026-11-20T02:10:00Z',
    state: 'OPEN',
    decider: null,
    note: null,
    mine: false,
  },
]

export const PREVIEW = {
  cases: 3,
  words:
    '在办案件3件，正在计算的期限都不改变：案件适用触发期限之日施行的版本。2027年1月1日起发生的事项适用新的数值，此前发生的不变；已办结的案件不受影响。',
  changes: [],
}
