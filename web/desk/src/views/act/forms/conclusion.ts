import type { ActForm, Section } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政处罚法', article })

export const PENALTY_KINDS = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
].map((kind) => ({ value: kind, label: kind }))

/** Kinds whose word, alone or with the amount, says the whole penalty. */
const SAYING_ALL = ['', '警告', '通报批评', '罚款', '没收违法所得']

export const draft: Section = {
  title: '拟作出的处罚',
  note: '法制审核通过后，本部分有任何改动须重新送审。',
  fields: [
    {
      path: 'findings.draft.penalties',
      optional: true,
      label: '处罚种类',
      kind: 'rows',
      add: '加一项处罚',
      hint: '不填写即为拟不予处罚',
      provision: law('第九条'),
      columns: [
        { path: 'kind', label: '种类', kind: 'choice', options: PENALTY_KINDS },
        {
          path: 'content',
          label: '内容',
          kind: 'text',
          hint: '范围、物品、期限',
          when: (row) => !SAYING_ALL.includes(String(row.kind ?? '')),
        },
      ],
    },
    { path: 'findings.draft.fineFen', label: '罚款', kind: 'money', half: true, optional: true },
    { path: 'findings.draft.confiscatedFen', label: '没收金额', kind: 'money', half: true, optional: true },
    {
      path: 'findings.draft.orderToCorrect',
      label: '责令改正',
      kind: 'long',
      rows: 2,
      optional: true,
      provision: law('第二十八条'),
    },
    {
      path: 'findings.draft.reason',
      label: '处罚理由',
      kind: 'long',
      rows: 5,
      hint: '事实、证据、法律适用和裁量如何得出这一处罚',
    },
  ],
}

const report: Section[] = [
  {
    title: '调查结果',
    fields: [
      { path: 'findings.process', label: '调查经过', kind: 'long', rows: 4 },
      {
        path: 'findings.facts',
        label: '违法事实',
        kind: 'long',
        rows: 6,
        hint: '写明时间、地点、行为、后果',
      },
      { path: 'findings.evidenceSummary', label: '证据及证明内容', kind: 'long', rows: 5 },
      {
        path: 'findings.qualification',
        label: '性质认定',
        kind: 'long',
        rows: 3,
        hint: '违反的规定和处罚依据，写到条、款、项',
      },
    ],
  },
  {
    title: '裁量',
    fields: [
      { path: 'findings.calculation', label: '裁量计算器', kind: 'discretion', optional: true },
      { path: 'findings.tier', label: '裁量阶次', kind: 'tier', provision: law('第三十四条') },
      {
        path: 'findings.factors',
        label: '裁量因素',
        kind: 'rows',
        add: '加一项因素',
        hint: '不予处罚、从轻、减轻三个方面都应当说明有无及依据',
        columns: [
          { path: 'factor', label: '因素', kind: 'text' },
          { path: 'finding', label: '认定', kind: 'text' },
        ],
      },
    ],
  },
  {
    title: '须回答的问题',
    note: '案件影响关系到是否属于重大执法决定，如实勾选。',
    fields: [
      {
        path: 'findings.crimeSuspected',
        label: '违法行为是否涉嫌犯罪',
        kind: 'choice',
        provision: law('第二十七条'),
        options: [
          { value: false, label: '不涉嫌犯罪' },
          { value: true, label: '涉嫌犯罪，应当移送' },
        ],
      },
      { path: 'findings.significance.publicInterest', label: '涉及重大公共利益', kind: 'flag', half: true },
      {
        path: 'findings.significance.socialRisk',
        label: '可能造成重大社会影响或者引发社会风险',
        kind: 'flag',
        half: true,
      },
      {
        path: 'findings.significance.complex',
        label: '案件情况疑难复杂，涉及多个法律关系',
        kind: 'flag',
        half: true,
      },
    ],
  },
  draft,
]

/** The directions of discretion that must each be answered (行政处罚法 第三十二条、第三十三条). */
const directions = () => ({
  findings: {
    factors: ['不予处罚情形', '从轻情形', '减轻情形'].map((factor) => ({ factor, finding: '' })),
  },
})

export const concludeInvestigation: ActForm = {
  paper: '案件调查终结报告',
  sections: report,
  initial: directions,
  submit: '调查终结',
}

export const reviseDraft: ActForm = {
  lead: '修改后的拟处罚意见须重新送审，此前的审核通过随之失效。',
  paper: '案件调查终结报告',
  sections: [{ fields: [{ path: 'why', label: '修改的原因', kind: 'long', rows: 2 }] }, ...report],
  submit: '保存修改',
}

export const submitForReview: ActForm = {
  lead: '系统按送审材料清单自动汇集材料；缺少材料的不能送审。',
  sections: [{ fields: [{ path: 'note', label: '送审说明', kind: 'long', rows: 4, optional: true }] }],
  submit: '送法制审核',
}

export const confirmNotMajor: ActForm = {
  lead: '经对照重大执法决定目录清单，本案不属于应当法制审核的情形。',
  sections: [],
  submit: '确认不属于重大执法决定',
}
