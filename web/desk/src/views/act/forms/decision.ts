import type { ActForm } from '@/components/fields/field'
import { opinion } from './filing'

const law = (article: string) => ({ source: '行政处罚法', article })

export const recordDiscussion: ActForm = {
  lead: '情节复杂或者重大违法行为给予行政处罚的，机关负责人应当集体讨论决定。',
  paper: '集体讨论笔录',
  sections: [
    {
      fields: [
        { path: 'discussedAt', label: '讨论时间', kind: 'moment', half: true, provision: law('第五十七条') },
        { path: 'place', label: '地点', kind: 'text', half: true },
        { path: 'presiderId', label: '主持人', kind: 'officer', anyStaff: true, half: true },
        { path: 'recorderId', label: '记录人', kind: 'officer', anyStaff: true, half: true },
        {
          path: 'members',
          label: '参加人员和意见',
          kind: 'rows',
          add: '加一名参加人员',
          columns: [
            { path: 'officerId', label: '人员', kind: 'officer', anyStaff: true },
            { path: 'view', label: '意见', kind: 'long', rows: 2 },
          ],
        },
        { path: 'conclusion', label: '结论', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录集体讨论',
}

export const decide: ActForm = {
  lead: '作出与送审、告知内容一致的处罚决定。',
  paper: '行政处罚决定书',
  sections: [{ fields: [{ ...opinion, label: '负责人意见', provision: law('第五十七条') }] }],
  submit: '作出处罚决定',
  consequence: '决定书随即编号、生成并入册，不能改动；此后须在七日内送达。',
}

export const decideNoPenalty: ActForm = {
  paper: '不予行政处罚决定书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '不予处罚的情形',
          kind: 'choice',
          provision: law('第三十三条'),
          options: [
            { value: 'MINOR', label: '违法行为轻微并及时改正，没有造成危害后果' },
            { value: 'FIRST', label: '初次违法且危害后果轻微并及时改正' },
            { value: 'NO_FAULT', label: '有证据足以证明没有主观过错' },
            { value: 'UNPROVEN', label: '违法事实不能成立' },
          ],
        },
        { path: 'reason', label: '理由', kind: 'long', rows: 4 },
        {
          path: 'education',
          label: '教育内容',
          kind: 'long',
          rows: 2,
          optional: true,
          hint: '不予处罚的，应当对当事人进行教育',
        },
      ],
    },
  ],
  submit: '作出不予处罚决定',
  consequence: '决定书随即编号、生成并入册，不能改动。',
}

export const recordPayment: ActForm = {
  sections: [
    {
      fields: [
        { path: 'paidOn', label: '缴款日期', kind: 'date', half: true, provision: law('第六十七条') },
        { path: 'amountFen', label: '缴款金额', kind: 'money', half: true },
        { path: 'receiptNumber', label: '票据号码', kind: 'text', half: true },
      ],
    },
  ],
  submit: '登记缴款',
}

export const recordOverdue: ActForm = {
  lead: '期限届满仍未缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款不超过罚款数额。',
  sections: [],
  submit: '登记逾期',
}

export const reportMajor: ActForm = {
  lead: '重大行政处罚自作出决定之日起十五日内，报同级司法行政部门备案。',
  sections: [
    {
      fields: [
        { path: 'on', label: '报送日期', kind: 'date', half: true },
        { path: 'recipient', label: '备案机关', kind: 'text', half: true },
        { path: 'receipt', label: '备案文号或者回执', kind: 'text' },
      ],
    },
  ],
  submit: '记录备案',
}

export const closeCase: ActForm = {
  paper: '结案审批表',
  sections: [
    {
      fields: [
        { path: 'reason', label: '结案理由', kind: 'long', rows: 3 },
        { ...opinion, label: '审批意见' },
      ],
    },
  ],
  submit: '批准结案',
}

const RETENTIONS = [
  { value: 'TEN_YEARS', label: '10年' },
  { value: 'THIRTY_YEARS', label: '30年' },
  { value: 'PERMANENT', label: '永久' },
]

export const archive: ActForm = {
  lead: '按一案一卷归档。归档后案卷只读。',
  sections: [
    {
      fields: [
        { path: 'volumes', label: '卷数', kind: 'number', half: true },
        { path: 'retention', label: '保管期限', kind: 'choice', options: RETENTIONS },
      ],
    },
  ],
  submit: '归档',
}
