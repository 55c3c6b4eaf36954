import type { ActForm, Field, Section } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政处罚法', article })

export const pair: Field = {
  path: 'officerIds',
  label: '执法人员',
  kind: 'officers',
  count: 2,
  provision: law('第四十二条'),
  hint: '不得少于两人，证件有效',
}

/** Two officers where another law asks for them. */
export const pairBy = (source: string, article: string): Field => ({
  ...pair,
  provision: { source, article },
})

const duration: Field[] = [
  { path: 'startedAt', label: '开始时间', kind: 'moment', half: true },
  { path: 'endedAt', label: '结束时间', kind: 'moment', half: true },
]

const told: Field[] = [
  {
    path: 'certificateShown',
    label: '已出示执法证件',
    kind: 'flag',
    half: true,
    provision: law('第五十五条'),
  },
  { path: 'rightsTold', label: '已告知权利义务', kind: 'flag', half: true, hint: '包括申请回避的权利' },
]

const when: Section = {
  title: '时间、地点和人员',
  fields: [...duration, { path: 'place', label: '地点', kind: 'text' }, pair, ...told],
}

export const recordInspection: ActForm = {
  paper: '现场检查笔录',
  sections: [
    when,
    {
      title: '检查经过',
      fields: [
        {
          path: 'presentPerson',
          label: '在场人员',
          kind: 'text',
          hint: '当事人、负责人或者在场员工的姓名、职务',
        },
        { path: 'findings', label: '现场情况', kind: 'long', rows: 8, hint: '如实记载所见，不作评价' },
        { path: 'partyRemark', label: '当事人意见', kind: 'long', rows: 2, optional: true },
        {
          path: 'witness',
          label: '见证人',
          kind: 'text',
          optional: true,
          hint: '当事人拒绝到场或者签名时填写',
        },
      ],
    },
  ],
  submit: '完成现场检查',
}

export const recordInterview: ActForm = {
  paper: '询问笔录',
  sections: [
    when,
    {
      title: '被询问人',
      fields: [
        { path: 'intervieweeName', label: '姓名', kind: 'text', half: true },
        { path: 'relation', label: '与本案关系', kind: 'text', half: true },
        { path: 'intervieweeCode', label: '证件号码', kind: 'text', half: true, optional: true },
        { path: 'minor', label: '未成年人', kind: 'flag', half: true, hint: '应当通知其监护人到场' },
      ],
    },
    {
      title: '问答',
      fields: [
        {
          path: 'questions',
          label: '问与答',
          kind: 'rows',
          add: '加一问',
          columns: [
            { path: 'question', label: '问', kind: 'long', rows: 1 },
            { path: 'answer', label: '答', kind: 'long', rows: 2 },
          ],
        },
      ],
    },
  ],
  submit: '完成询问',
}

export const EVIDENCE_KINDS = [
  { value: 'DOCUMENTARY', label: '书证' },
  { value: 'PHYSICAL', label: '物证' },
  { value: 'AUDIOVISUAL', label: '视听资料' },
  { value: 'ELECTRONIC', label: '电子数据' },
  { value: 'TESTIMONY', label: '证人证言' },
  { value: 'PARTY_STATEMENT', label: '当事人的陈述' },
  { value: 'EXPERT', label: '鉴定意见' },
  { value: 'RECORD', label: '勘验笔录、现场笔录' },
]

export const addEvidence: ActForm = {
  lead: '上传时计算原件指纹并入册，此后任何改动都能被发现。',
  sections: [
    {
      fields: [
        {
          path: 'fileId',
          label: '文件',
          kind: 'file',
          optional: true,
          hint: '单个文件不超过 100 MB；物证可以不上传文件',
        },
        { path: 'name', label: '证据名称', kind: 'text' },
        {
          path: 'kind',
          label: '证据种类',
          kind: 'choice',
          options: EVIDENCE_KINDS,
          provision: law('第四十六条'),
        },
        { path: 'source', label: '来源', kind: 'text', half: true, hint: '由谁提供、从何处取得' },
        { path: 'collectedAt', label: '采集时间', kind: 'moment', half: true },
        { path: 'place', label: '采集地点', kind: 'text' },
        pair,
        { path: 'proves', label: '证明对象', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '登记证据',
}

export const suspendTerm: ActForm = {
  lead: '中止期间不计入办案期限。',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '不计入期限的事由',
          kind: 'choice',
          options: [
            { value: 'SUSPENDED', label: '中止调查' },
            { value: 'HEARING', label: '听证' },
            { value: 'PUBLIC_NOTICE', label: '公告' },
            { value: 'TESTING', label: '检测、检验、检疫、鉴定' },
          ],
        },
        { path: 'documentName', label: '依据的文书', kind: 'text' },
        { path: 'from', label: '起算日期', kind: 'date', half: true },
      ],
    },
  ],
  submit: '中止计算期限',
}

export const resumeTerm: ActForm = {
  sections: [
    { fields: [{ path: 'on', label: '恢复日期', kind: 'date', half: true, hint: '自这一天起继续计算' }] },
  ],
  submit: '恢复计算期限',
}

export const extendTerm: ActForm = {
  sections: [
    {
      fields: [
        { path: 'days', label: '延长天数', kind: 'number', half: true, provision: law('第六十条') },
        { path: 'reason', label: '延长的理由', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '批准延长',
}

export const reopenInvestigation: ActForm = {
  lead: '退回调查取证环节，补充证据后重新终结调查。',
  sections: [{ fields: [{ path: 'reason', label: '补充调查的原因', kind: 'long', rows: 4 }] }],
  submit: '补充调查',
}
