import type { ActForm, Field } from '@/components/fields/field'
import { law } from './coercion'
import { pair } from './investigation'
import { MANNERS } from './notice'

const EXECUTION_MANNERS = [
  { value: 'TRANSFER', label: '划拨存款、汇款' },
  { value: 'AUCTION', label: '拍卖或者依法处理查封、扣押的财物' },
  { value: 'REMOVAL', label: '排除妨碍、恢复原状' },
  { value: 'DEMOLITION', label: '强制拆除' },
  { value: 'SUPPLY_CUT', label: '对居民停止供水、供电、供热、供燃气（不得采用）' },
]

export const untimely: Field = {
  path: 'untimely',
  label: '夜间或者法定节假日实施的紧急情况',
  kind: 'long',
  rows: 2,
  optional: true,
  provision: law('第四十三条第一款'),
  hint: '不在夜间、节假日实施的，不填写',
}

export const delivery: Field[] = [
  { ...pair, label: '送达人员' },
  { path: 'servedOn', label: '送达日期', kind: 'date', half: true },
  { path: 'receivedBy', label: '收件人', kind: 'text', half: true },
  { path: 'manner', label: '送达方式', kind: 'choice', options: MANNERS, provision: law('第三十八条') },
  {
    path: 'indirect',
    label: '未能直接送达的情况',
    kind: 'long',
    rows: 2,
    when: (values) => Boolean(values.manner) && values.manner !== 'DIRECT',
  },
]

export const imposeSurcharge: ActForm = {
  paper: '加处罚款决定书',
  lead: '加处罚款的标准应当告知当事人；数额由系统按日计算，不超出罚款的数额，复议、诉讼和准予暂缓、分期的期间不计算。',
  sections: [
    {
      fields: [{ path: 'opinion', label: '审批意见', kind: 'long', rows: 3, provision: law('第四十五条') }],
    },
  ],
  submit: '作出加处罚款决定',
}

export const demand: ActForm = {
  paper: '催告书',
  lead: '作出强制执行决定前，应当事先书面催告当事人履行义务。',
  sections: [
    {
      title: '催告的内容',
      fields: [
        {
          path: 'performBy',
          label: '履行义务的期限',
          kind: 'date',
          half: true,
          provision: law('第三十五条第一项'),
        },
        {
          path: 'amountFen',
          label: '应当缴纳的金额',
          kind: 'money',
          half: true,
          optional: true,
          provision: law('第三十五条第三项'),
          hint: '到送达之日为止，含加处罚款；不是金钱给付的，不填写',
        },
        {
          path: 'performance',
          label: '履行义务的方式',
          kind: 'long',
          rows: 2,
          provision: law('第三十五条第二项'),
        },
      ],
    },
    { title: '送达', fields: delivery },
  ],
  submit: '记录催告',
  consequence: '当事人收到催告书后有权陈述和申辩。',
}

export const recordObjection: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'statedAt',
          label: '陈述申辩时间',
          kind: 'moment',
          half: true,
          provision: law('第三十六条'),
        },
        { path: 'by', label: '陈述申辩人', kind: 'text', half: true },
        { path: 'statement', label: '陈述申辩内容', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '记录陈述申辩',
}

export const recheckObjection: ActForm = {
  paper: '陈述申辩笔录',
  lead: '对当事人提出的事实、理由和证据应当复核；成立的，应当采纳。',
  sections: [
    {
      fields: [
        { path: 'opinion', label: '复核意见', kind: 'long', rows: 4, provision: law('第三十六条') },
        {
          path: 'adopted',
          label: '是否采纳',
          kind: 'choice',
          options: [
            { value: false, label: '不采纳' },
            { value: true, label: '采纳' },
          ],
        },
      ],
    },
  ],
  submit: '记录复核',
}

const decision: Field[] = [
  {
    path: 'by',
    label: '强制执行的方式',
    kind: 'choice',
    options: EXECUTION_MANNERS,
    provision: law('第十二条'),
  },
  { path: 'how', label: '执行的具体方式', kind: 'long', rows: 2 },
  {
    path: 'executeOn',
    label: '强制执行的时间',
    kind: 'date',
    half: true,
    provision: law('第三十七条第二款第三项'),
  },
  { path: 'reason', label: '强制执行的理由', kind: 'long', rows: 3 },
]

export const decideExecution: ActForm = {
  paper: '行政强制执行决定书',
  lead: '经催告，当事人逾期仍不履行，且无正当理由的，可以作出强制执行决定。',
  sections: [{ fields: decision }],
  submit: '作出强制执行决定',
  consequence: '决定书随即编号、生成并入册，应当直接送达当事人。',
}

export const decideAtOnce: ActForm = {
  ...decideExecution,
  lead: '在催告期间，有证据证明有转移或者隐匿财物迹象的，可以作出立即强制执行决定。',
  sections: [
    {
      fields: [
        {
          path: 'evidence',
          label: '转移或者隐匿财物迹象的证据',
          kind: 'long',
          rows: 3,
          provision: law('第三十七条第三款'),
        },
        ...decision,
      ],
    },
  ],
  submit: '作出立即强制执行决定',
}

export const serveExecution: ActForm = {
  paper: '送达回证',
  sections: [{ fields: [...delivery, { path: 'place', label: '送达地点', kind: 'text' }] }],
  submit: '记录送达',
}

const taking: Field[] = [pair, { path: 'takenAt', label: '实施时间', kind: 'moment', half: true }]
const money: Field[] = [
  { path: 'amountFen', label: '金额', kind: 'money', half: true },
  { path: 'receiptNumber', label: '缴库票据号码', kind: 'text', half: true, provision: law('第四十九条') },
]

export const transferDeposit: ActForm = {
  paper: '划拨存款通知书',
  lead: '书面通知金融机构；金融机构应当立即划拨，款项上缴国库。',
  sections: [
    {
      fields: [
        ...taking,
        {
          path: 'institution',
          label: '金融机构',
          kind: 'text',
          half: true,
          provision: law('第四十七条'),
        },
        { path: 'account', label: '账号', kind: 'text', half: true },
        ...money,
        untimely,
      ],
    },
  ],
  submit: '记录划拨',
}

export const auctionProperty: ActForm = {
  paper: '强制执行笔录',
  lead: '只能拍卖已经依法查封、扣押的财物，由拍卖机构依照拍卖法办理；抵缴后的余款退还当事人。',
  sections: [
    {
      fields: [
        ...taking,
        {
          path: 'measureCase',
          label: '强制措施案号',
          kind: 'text',
          half: true,
          provision: law('第四十六条第三款'),
        },
        { path: 'auctioneer', label: '拍卖机构', kind: 'text', half: true, provision: law('第四十八条') },
        { path: 'course', label: '拍卖的财物和成交情况', kind: 'long', rows: 3 },
        ...money,
        untimely,
      ],
    },
  ],
  submit: '记录拍卖抵缴',
}

export const carryOut: ActForm = {
  paper: '强制执行笔录',
  sections: [
    {
      fields: [
        ...taking,
        { path: 'by', label: '强制执行的方式', kind: 'choice', options: EXECUTION_MANNERS },
        { path: 'place', label: '实施地点', kind: 'text' },
        { path: 'course', label: '实施情况', kind: 'long', rows: 4 },
        untimely,
      ],
    },
  ],
  submit: '记录强制执行',
}
