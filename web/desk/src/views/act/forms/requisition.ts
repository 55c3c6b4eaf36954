import type { ActForm, Field } from '@/components/fields/field'
import { pairBy } from './investigation'

export const law = (source: string, article: string) => ({ source, article })
const CIVIL = law('民法典', '第二百四十五条')
const EMERGENCY = law('突发事件应对法', '第十二条')

const officers = pairBy('突发事件应对法', '第十二条')
const opinion: Field = { path: 'opinion', label: '审批意见', kind: 'long', rows: 2, provision: CIVIL }

const signing = (path: string, label: string): Field => ({
  path,
  label,
  kind: 'choice',
  options: [
    { value: true, label: '已签名' },
    { value: false, label: '没有签名' },
  ],
})

const remark: Field = {
  path: 'remark',
  label: '没有签名的情况和见证人',
  kind: 'long',
  rows: 2,
  when: (values) => values.partySigned === false,
}

const late = (label: string): Field => ({
  path: 'lateReason',
  label,
  kind: 'long',
  rows: 2,
  optional: true,
  hint: '没有逾期的，不填写',
})

export const orderRequisition: ActForm = {
  lead: '征用决定书写明财产、数量、期限、补偿标准和救济途径，送达后交接。',
  paper: '征用决定书',
  sections: [{ fields: [opinion] }],
  submit: '作出征用决定',
  consequence: '决定书随即编号、生成并入册，不能改动。',
}

export const orderRequisitionOrally: ActForm = {
  lead: '情况紧急、来不及书面决定的，可以先口头决定；书面决定应当在规定的时间内补办（默认二十四小时）。',
  sections: [
    {
      fields: [
        { path: 'orderedAt', label: '口头决定的时间', kind: 'moment', half: true, provision: EMERGENCY },
        { path: 'urgency', label: '来不及书面决定的情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录口头决定',
  consequence: '补办书面决定的期限随即开始。',
}

export const completeRequisitionOrder: ActForm = {
  paper: '征用决定书',
  sections: [{ fields: [opinion, late('逾期补办的原因')] }],
  submit: '补办书面决定',
  consequence: '决定书随即编号、生成并入册，应当送达被征用人。',
}

export const declineRequisition: ActForm = {
  sections: [{ fields: [opinion] }],
  submit: '不予征用',
}

export const abandonRequisition: ActForm = {
  sections: [{ fields: [{ path: 'reason', label: '不再征用的理由', kind: 'long', rows: 3 }] }],
  submit: '不再征用',
}

export const takeRequisition: ActForm = {
  lead: '按清单逐项交接；清单一式二份，由双方签名。',
  paper: '征用财产清单',
  sections: [
    {
      fields: [
        { path: 'takenAt', label: '交接时间', kind: 'moment', half: true, provision: EMERGENCY },
        { path: 'place', label: '交接地点', kind: 'text', half: true },
        officers,
        {
          path: 'items',
          label: '交接的财产',
          kind: 'rows',
          add: '加一项',
          hint: '序号是征用决定书上的序号',
          columns: [
            { path: 'item', label: '序号', kind: 'number' },
            { path: 'quantity', label: '数量', kind: 'number' },
            { path: 'condition', label: '状况', kind: 'text' },
          ],
        },
        { path: 'copies', label: '清单份数', kind: 'number', half: true },
        signing('agencySigned', '执法人员'),
        signing('partySigned', '被征用人'),
        remark,
      ],
    },
  ],
  submit: '完成交接',
  consequence: '征用期限自交接之日起计算。',
}

export const extendRequisition: ActForm = {
  paper: '延长征用期限决定书',
  sections: [
    {
      fields: [
        { path: 'days', label: '延长的天数', kind: 'number', half: true, provision: EMERGENCY },
        { path: 'reason', label: '延长的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '延长期限',
}

export const returnRequisition: ActForm = {
  lead: '使用后应当返还；逐项写明完好、毁损、灭失的数量。',
  paper: '征用财产返还记录',
  sections: [
    {
      fields: [
        { path: 'returnedOn', label: '返还日期', kind: 'date', half: true, provision: CIVIL },
        officers,
        {
          path: 'items',
          label: '返还的财产',
          kind: 'rows',
          add: '加一项',
          columns: [
            { path: 'item', label: '序号', kind: 'number' },
            { path: 'intact', label: '完好', kind: 'number' },
            { path: 'damaged', label: '毁损', kind: 'number' },
            { path: 'lost', label: '灭失', kind: 'number' },
            { path: 'condition', label: '情况', kind: 'text', optional: true },
          ],
        },
        signing('partySigned', '被征用人'),
        remark,
        late('逾期返还的原因'),
      ],
    },
  ],
  submit: '记录返还',
}

export const decideRequisitionCompensation: ActForm = {
  lead: '对使用、毁损、灭失都应当给予公平、合理的补偿，支付后才能结案。',
  paper: '征用补偿书',
  sections: [
    {
      fields: [
        {
          path: 'form',
          label: '补偿的形式',
          kind: 'choice',
          options: [
            { value: 'AGREEMENT', label: '补偿协议' },
            { value: 'DECISION', label: '补偿决定' },
          ],
        },
        { path: 'useFen', label: '使用补偿', kind: 'money', half: true, provision: EMERGENCY },
        { path: 'damageFen', label: '毁损补偿', kind: 'money', half: true, optional: true, provision: CIVIL },
        { path: 'lossFen', label: '灭失补偿', kind: 'money', half: true, optional: true, provision: CIVIL },
        { path: 'reckoning', label: '补偿的计算', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '决定补偿',
  consequence: '补偿书随即编号、生成并入册，不能改动。',
}

export const payRequisitionCompensation: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '支付日期', kind: 'date', half: true },
        { path: 'amountFen', label: '支付金额', kind: 'money', half: true, provision: CIVIL },
        { path: 'voucher', label: '支付凭证号', kind: 'text', half: true },
      ],
    },
  ],
  submit: '登记支付',
}
