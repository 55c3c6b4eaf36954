import type { ActForm, Field, Section } from '@/components/fields/field'
import { pairBy } from './investigation'
import { MANNERS } from './notice'

const officers = pairBy('行政强制法', '第十八条第二项')

export const law = (article: string) => ({ source: '行政强制法', article })

const NATURES = [
  { value: 'GOODS', label: '涉案的财物' },
  { value: 'FACILITY', label: '涉案的设施' },
  { value: 'VENUE', label: '涉案的场所' },
  { value: 'FUNDS', label: '涉案的存款、汇款' },
  { value: 'UNRELATED', label: '与违法行为无关（不得查封、扣押）' },
  { value: 'NECESSITY', label: '生活必需品（不得查封、扣押）' },
]

/** The list, item by item. */
export const itemsAt = (path: string): Field => ({
  path,
  label: '财物清单',
  kind: 'rows',
  add: '加一项财物',
  provision: law('第二十四条'),
  hint: '逐项填写；有编号、账号的一并填写，同一财物不得重复查封、扣押、冻结',
  columns: [
    { path: 'name', label: '名称', kind: 'text' },
    { path: 'mark', label: '编号', kind: 'text', optional: true },
    { path: 'nature', label: '性质', kind: 'choice', options: NATURES },
    { path: 'quantity', label: '数量', kind: 'quantity' },
    { path: 'unit', label: '单位', kind: 'text' },
    { path: 'condition', label: '状况', kind: 'text' },
  ],
})

const opinion = (verb: string): ActForm => ({
  sections: [{ fields: [{ path: 'opinion', label: '审批意见', kind: 'long', rows: 3 }] }],
  submit: verb,
})

export const approveMeasure: ActForm = {
  ...opinion('批准实施'),
  paper: '行政强制措施审批表',
  lead: '实施前须向行政机关负责人报告并经批准。',
}
export const declineMeasure: ActForm = { ...opinion('不予批准'), paper: '行政强制措施审批表' }
export const approveAfterwards: ActForm = { ...opinion('补办批准'), paper: '行政强制措施审批表' }
export const disagreeMeasure: ActForm = {
  ...opinion('不同意并立即解除'),
  lead: '认为不应当采取行政强制措施的，应当立即解除。',
  consequence: '强制措施随即解除，财物应当返还当事人。',
}
export const abandonMeasure: ActForm = {
  sections: [{ fields: [{ path: 'reason', label: '不再实施的理由', kind: 'long', rows: 3 }] }],
  submit: '不再实施',
}

const untimely: Field = {
  path: 'untimely',
  label: '夜间或者休息日实施的理由',
  kind: 'long',
  rows: 2,
  optional: true,
  hint: '不在夜间、休息日实施的，不填写',
}
const inScene = (field: Field): Field => ({ ...field, path: `scene.${field.path}` })
const present = (values: Record<string, unknown>) =>
  (values.scene as { partyPresent?: boolean } | undefined)?.partyPresent

const scene: Section[] = [
  {
    title: '时间、地点和人员',
    fields: [
      { path: 'scene.takenAt', label: '实施时间', kind: 'moment', half: true },
      { path: 'scene.place', label: '实施地点', kind: 'text', half: true },
      inScene(officers),
      {
        path: 'scene.certificateShown',
        label: '已出示执法身份证件',
        kind: 'flag',
        provision: law('第十八条第三项'),
      },
      {
        path: 'scene.partyNotified',
        label: '已通知当事人到场',
        kind: 'flag',
        provision: law('第十八条第四项'),
      },
      {
        path: 'scene.partyPresent',
        label: '当事人是否到场',
        kind: 'choice',
        options: [
          { value: true, label: '当事人到场' },
          { value: false, label: '当事人不到场' },
        ],
      },
      {
        path: 'scene.witness',
        label: '见证人',
        kind: 'text',
        when: (values) => present(values) === false,
        provision: law('第十八条第九项'),
      },
      inScene(untimely),
    ],
  },
  {
    title: '告知和听取意见',
    fields: [
      {
        path: 'scene.told',
        label: '已当场告知理由、依据、权利和救济途径',
        kind: 'flag',
        provision: law('第十八条第五项'),
      },
      {
        path: 'scene.statement',
        label: '当事人的陈述、申辩',
        kind: 'long',
        rows: 3,
        optional: true,
        provision: law('第十八条第六项'),
      },
      {
        path: 'scene.answer',
        label: '复核意见',
        kind: 'long',
        rows: 2,
        when: (values) => Boolean((values.scene as { statement?: string } | undefined)?.statement),
      },
    ],
  },
  {
    title: '现场情况和清单',
    fields: [
      { path: 'scene.course', label: '现场情况', kind: 'long', rows: 4, provision: law('第十八条第七项') },
      itemsAt('scene.items'),
      {
        path: 'scene.sealedElsewhere',
        label: '是否已被其他国家机关查封',
        kind: 'choice',
        provision: law('第二十三条第二款'),
        options: [
          { value: false, label: '没有' },
          { value: true, label: '已被查封，不得重复查封' },
        ],
      },
      { path: 'scene.decisionGiven', label: '已当场交付决定书', kind: 'flag', provision: law('第二十四条') },
      {
        path: 'scene.listsGiven',
        label: '清单一式二份，已交付一份',
        kind: 'flag',
        provision: law('第二十四条'),
      },
      {
        path: 'scene.signed',
        label: '当事人已在现场笔录上签名或者盖章',
        kind: 'flag',
        provision: law('第十八条第八项'),
      },
      {
        path: 'scene.refusal',
        label: '拒绝签名的情况',
        kind: 'long',
        rows: 2,
        optional: true,
        when: (values) => !(values.scene as { signed?: boolean } | undefined)?.signed,
      },
    ],
  },
]

export const implementMeasure: ActForm = {
  paper: '查封（扣押）决定书',
  lead: '由两名以上执法人员现场实施，制作现场笔录，当场交付决定书和清单。',
  sections: scene,
  submit: '记录实施',
  consequence: '决定书、现场笔录和清单随即编号、生成并入册；查封、扣押的期限自今日起计算。',
}

export const implementAtOnce: ActForm = {
  ...implementMeasure,
  lead: '情况紧急，需要当场实施的，应当在二十四小时内向负责人报告，并补办批准手续。',
  sections: [
    {
      title: '紧急情况',
      fields: [
        {
          path: 'urgency',
          label: '需要当场实施的紧急情况',
          kind: 'long',
          rows: 3,
          provision: law('第十九条'),
        },
      ],
    },
    ...scene,
  ],
  consequence: '二十四小时内没有报告的，措施依法解除。',
}

export const freezeDeposit: ActForm = {
  paper: '冻结决定书',
  lead: '金融机构接到冻结通知书后应当立即冻结；冻结的数额应当与违法行为涉及的金额相当。',
  sections: [
    {
      fields: [
        { path: 'takenAt', label: '实施时间', kind: 'moment', half: true },
        { path: 'institution', label: '金融机构', kind: 'text', half: true },
        officers,
        {
          path: 'certificateShown',
          label: '已出示执法身份证件',
          kind: 'flag',
          provision: law('第十八条第三项'),
        },
        itemsAt('items'),
        { path: 'course', label: '实施情况', kind: 'long', rows: 3 },
        { path: 'receipt', label: '回执编号', kind: 'text', half: true },
        untimely,
      ],
    },
  ],
  submit: '记录冻结',
  consequence: '应当在三日内向当事人交付冻结决定书。',
}

const delivery: Field[] = [
  { path: 'servedOn', label: '送达日期', kind: 'date', half: true },
  { path: 'receivedBy', label: '收件人', kind: 'text', half: true },
  { path: 'manner', label: '送达方式', kind: 'choice', options: MANNERS },
]

export const deliverFreeze: ActForm = { sections: [{ fields: delivery }], submit: '记录交付' }
export const tellExtension: ActForm = {
  lead: '延长的决定应当及时书面告知当事人，并说明理由；期限届满后告知的没有效力。',
  sections: [{ fields: delivery }],
  submit: '记录告知',
}

export const reportMeasure: ActForm = {
  sections: [
    {
      fields: [
        { path: 'reportedAt', label: '报告时间', kind: 'moment', half: true, provision: law('第十九条') },
        { path: 'content', label: '报告内容', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '记录报告',
}

export const tellTesting: ActForm = {
  paper: '检测期间告知书',
  lead: '检测、检验、检疫或者技术鉴定的期间不计入期限，但应当明确并书面告知当事人；费用由行政机关承担。',
  sections: [
    {
      fields: [
        {
          path: 'subject',
          label: '检测的物品和项目',
          kind: 'long',
          rows: 2,
          provision: law('第二十五条第三款'),
        },
        { path: 'institution', label: '检测机构', kind: 'text' },
        { path: 'fromOn', label: '开始日期', kind: 'date', half: true },
        { path: 'untilOn', label: '结束日期', kind: 'date', half: true },
        { path: 'receivedBy', label: '收件人', kind: 'text', half: true },
      ],
    },
  ],
  submit: '告知检测期间',
}

export const endTesting: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '结束日期', kind: 'date', half: true },
        { path: 'result', label: '检测结果', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录检测结束',
}

export const extendMeasure: ActForm = {
  paper: '延长期限通知书',
  lead: '情况复杂的，经负责人批准可以延长一次，不得超过三十日。',
  sections: [
    {
      fields: [
        { path: 'days', label: '延长天数', kind: 'number', half: true, provision: law('第二十五条第一款') },
        { path: 'reason', label: '延长的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '批准延长',
  consequence: '书面告知当事人以后，延长才有效力。',
}

const LIFT_GROUNDS = [
  { value: 'NO_VIOLATION', label: '当事人没有违法行为' },
  { value: 'UNRELATED', label: '财物与违法行为无关' },
  { value: 'DECIDED', label: '已经作出处理决定，不再需要查封、扣押、冻结' },
  { value: 'EXPIRED', label: '期限已经届满' },
  { value: 'OTHER', label: '其他不再需要采取措施的情形' },
]

export const liftMeasure: ActForm = {
  paper: '解除强制措施决定书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '解除的情形',
          kind: 'choice',
          options: LIFT_GROUNDS,
          provision: law('第二十八条第一款'),
        },
        {
          path: 'items',
          label: '解除的财物',
          kind: 'items',
          optional: true,
          hint: '都不勾选的，全部解除',
        },
        { path: 'reason', label: '解除的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '解除强制措施',
  consequence: '解除的财物应当立即返还当事人。',
}
