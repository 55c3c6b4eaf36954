import type { ActForm, Field } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政许可法', article })

export const materialsField: Field = {
  path: 'materials',
  label: '收到的材料',
  kind: 'rows',
  add: '加一项材料',
  provision: law('第三十一条'),
  hint: '材料名称与公布的材料目录一致',
  columns: [
    { path: 'name', label: '名称', kind: 'text' },
    { path: 'note', label: '说明', kind: 'text', optional: true },
  ],
}

const plain = (submit: string, ...fields: Field[]): ActForm => ({ sections: [{ fields }], submit })

export const tellMissing: ActForm = {
  lead: '申请材料不齐全或者不符合法定形式的，应当在五个工作日内一次告知需要补正的全部内容，以后不得再提出新的内容。',
  paper: '补正告知书',
  sections: [
    {
      fields: [
        {
          path: 'items',
          label: '需要补正的材料',
          kind: 'rows',
          add: '加一项材料',
          provision: law('第三十二条'),
          columns: [
            { path: 'name', label: '名称', kind: 'text' },
            { path: 'reason', label: '内容', kind: 'text' },
          ],
        },
      ],
    },
  ],
  submit: '告知补正',
  consequence: '补正告知书随即生成并入册，补正只能一次告知全部内容。',
}

export const supplyMaterials = plain(
  '登记补正材料',
  { path: 'suppliedOn', label: '提交日期', kind: 'date', half: true },
  { ...materialsField, label: '提交的材料' },
)

export const acceptApplication: ActForm = {
  paper: '受理通知书',
  sections: [
    {
      fields: [
        {
          path: 'note',
          label: '说明',
          kind: 'long',
          rows: 2,
          optional: true,
          provision: law('第三十二条'),
        },
      ],
    },
  ],
  submit: '受理',
  consequence: '受理通知书随即生成并入册，作出决定的期限开始计算。',
}

export const declineApplication: ActForm = {
  paper: '不予受理通知书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '不予受理的情形',
          kind: 'choice',
          provision: law('第三十二条'),
          options: [
            { value: 'NOT_NEEDED', label: '依法不需要取得行政许可' },
            { value: 'NOT_OURS', label: '不属于本行政机关职权范围' },
            { value: 'FALSE_APPLICATION', label: '隐瞒有关情况或者提供虚假材料', hint: '第七十八条' },
          ],
        },
        { path: 'reason', label: '理由', kind: 'long', rows: 3 },
        {
          path: 'competentAgency',
          label: '应当向其申请的机关',
          kind: 'text',
          when: (values) => values.ground === 'NOT_OURS',
        },
      ],
    },
  ],
  submit: '不予受理',
}

export const withdrawApplication = plain(
  '登记撤回',
  { path: 'on', label: '撤回日期', kind: 'date', half: true },
  { path: 'document', label: '书面材料', kind: 'text', half: true },
)

export const recordCheck: ActForm = {
  paper: '核查记录',
  sections: [
    {
      fields: [
        {
          path: 'officerIds',
          label: '核查人员',
          kind: 'officers',
          count: 2,
          provision: law('第三十四条'),
          hint: '不得少于两人',
        },
        { path: 'checkedOn', label: '核查日期', kind: 'date', half: true },
        { path: 'place', label: '核查地点', kind: 'text', half: true },
        { path: 'findings', label: '核查情况', kind: 'long', rows: 5 },
      ],
    },
  ],
  submit: '完成核查',
}

export const tellInterested = plain(
  '登记告知',
  { path: 'persons', label: '利害关系人', kind: 'text', provision: law('第三十六条') },
  {
    path: 'content',
    label: '告知的内容',
    kind: 'long',
    rows: 3,
    provision: law('第四十七条'),
    hint: '许可事项、陈述申辩的权利、要求听证的权利和期限',
  },
  { path: 'toldOn', label: '告知日期', kind: 'date', half: true },
)

export const hearOpinion = plain(
  '登记陈述申辩',
  { path: 'by', label: '陈述、申辩的人', kind: 'text', half: true, provision: law('第三十六条') },
  { path: 'on', label: '听取日期', kind: 'date', half: true },
  { path: 'statement', label: '陈述、申辩的内容', kind: 'long', rows: 3 },
  { path: 'answer', label: '复核意见', kind: 'long', rows: 2 },
)

export const askLicenceHearing = plain(
  '登记听证申请',
  { path: 'by', label: '申请听证的人', kind: 'text', half: true, provision: law('第四十七条') },
  { path: 'on', label: '申请日期', kind: 'date', half: true },
)

export const callLicenceHearing = plain(
  '通知听证',
  { path: 'calledOn', label: '通知日期', kind: 'date', half: true, provision: law('第四十八条') },
  { path: 'hearingOn', label: '听证日期', kind: 'date', half: true },
  { path: 'place', label: '听证地点', kind: 'text', half: true },
  {
    path: 'presiderId',
    label: '听证主持人',
    kind: 'officer',
    anyStaff: true,
    half: true,
    hint: '审查人员以外的人员',
  },
  {
    path: 'announcement',
    label: '向社会公告的方式',
    kind: 'text',
    optional: true,
    provision: law('第四十六条'),
    hint: '依法应当听证，或者行政机关认为需要听证的，填写',
  },
  {
    path: 'lateReason',
    label: '逾期举行的原因',
    kind: 'long',
    rows: 2,
    optional: true,
    hint: '二十个工作日内已不能举行的，才填写',
  },
)

export const holdLicenceHearing = plain(
  '登记听证笔录',
  { path: 'heldOn', label: '举行日期', kind: 'date', half: true, provision: law('第四十八条') },
  { path: 'record', label: '听证笔录', kind: 'long', rows: 6 },
)

export const excludeTime: ActForm = {
  lead: '所需时间不计算在作出决定的期限内，应当书面告知申请人。',
  paper: '期间告知书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '事由',
          kind: 'choice',
          provision: law('第四十五条'),
          options: [
            { value: 'HEARING', label: '听证' },
            { value: 'TENDER', label: '招标、拍卖' },
            { value: 'TESTING', label: '检验、检测、检疫、鉴定' },
            { value: 'EXPERT_REVIEW', label: '专家评审' },
          ],
        },
        { path: 'purpose', label: '具体事项', kind: 'text' },
        { path: 'from', label: '开始日期', kind: 'date', half: true },
        { path: 'days', label: '所需工作日', kind: 'number', half: true },
      ],
    },
  ],
  submit: '告知期间',
}

export const resumeTime = plain('恢复计算', {
  path: 'on',
  label: '恢复日期',
  kind: 'date',
  half: true,
  provision: law('第四十五条'),
})

export const extendTime: ActForm = {
  paper: '延长期限告知书',
  sections: [
    {
      fields: [
        { path: 'days', label: '延长的工作日', kind: 'number', half: true, provision: law('第四十二条') },
        { path: 'reason', label: '理由', kind: 'long', rows: 3, hint: '理由应当告知申请人' },
      ],
    },
  ],
  submit: '批准延长',
}

export const examine: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'conditions',
          label: '许可条件',
          kind: 'rows',
          provision: law('第三十四条'),
          columns: [
            { path: 'condition', label: '条件', kind: 'text' },
            {
              path: 'met',
              label: '结论',
              kind: 'choice',
              options: [
                { value: true, label: '符合' },
                { value: false, label: '不符合' },
              ],
            },
            { path: 'finding', label: '情况', kind: 'text' },
          ],
        },
        { path: 'opinion', label: '审查意见', kind: 'long', rows: 3 },
        {
          path: 'onRecord',
          label: '根据听证笔录的说明',
          kind: 'long',
          rows: 2,
          optional: true,
          provision: law('第四十八条'),
          hint: '举行了听证的，必须说明',
        },
      ],
    },
  ],
  submit: '提出审查意见',
}

export const returnToExamination = plain('退回审查', { path: 'reason', label: '理由', kind: 'long', rows: 3 })
