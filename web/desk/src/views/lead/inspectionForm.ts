import type { ActForm, Values } from '@/components/fields/field'
import { rule } from '@/views/act/forms/inspection'
import { pairBy } from '@/views/act/forms/investigation'
import { leadForm } from './leadForm'

const officers = pairBy('国办发〔2024〕54号', '规范检查行为')

const SOURCES = [
  { value: 'PLAN', label: '检查计划' },
  { value: 'RANDOM', label: '双随机抽查' },
  { value: 'COMPLAINT', label: '投诉举报' },
  { value: 'ASSIGNED', label: '转办交办' },
  { value: 'MONITORING', label: '数据监测' },
  { value: 'RECHECK', label: '复查' },
  { value: 'TRANSFERRED', label: '转来的违法线索' },
  { value: 'REQUEST', label: '企业申请' },
  { value: 'LICENCE', label: '办理许可需要现场核查' },
  { value: 'MEDIA', label: '媒体曝光' },
  { value: 'COOPERATION', label: '配合上级部门检查' },
]

const GROUNDS = [
  { value: 'URGENT', label: '涉及公共安全等紧急情况' },
  { value: 'COMPLAINT', label: '投诉举报' },
  { value: 'ASSIGNED', label: '转办交办' },
  { value: 'MONITORING', label: '数据监测发现风险' },
  { value: 'RECHECK', label: '复查整改情况' },
  { value: 'TRANSFERRED', label: '转来的违法线索' },
  { value: 'REQUEST', label: '企业申请' },
  { value: 'LICENCE', label: '办理许可需要现场核查' },
  { value: 'MEDIA', label: '媒体曝光' },
  { value: 'COOPERATION', label: '配合上级部门检查' },
]

export const inspectionForm: ActForm = {
  lead: '未经公布的检查事项不得实施；能合并检查、联合检查、非现场监管的，不重复入企检查。',
  sections: [
    {
      title: '任务和事项',
      fields: [
        { path: 'source', label: '任务来源', kind: 'choice', options: SOURCES },
        { path: 'planNumber', label: '计划或者任务编号', kind: 'text', half: true, optional: true },
        { path: 'matterId', label: '检查事项', kind: 'matter', matterKind: 'INSPECTION' },
        { path: 'content', label: '检查内容', kind: 'long', rows: 3 },
        { path: 'way', label: '检查方式', kind: 'text', half: true },
        { path: 'plannedOn', label: '计划检查日期', kind: 'date', half: true },
        officers,
        {
          path: 'assistingPersons',
          label: '辅助人员数量',
          kind: 'number',
          half: true,
          hint: '没有的，填写0；不得由辅助人员单独检查',
        },
      ],
    },
    { ...leadForm.sections[1]!, title: '检查对象' },
    {
      title: '检查地点',
      fields: [
        {
          path: 'place',
          label: '检查地点',
          kind: 'text',
          half: true,
          sameAs: { path: 'party.address', words: '同住所' },
        },
        {
          path: 'region',
          label: '检查地的行政区划代码',
          kind: 'text',
          half: true,
          hint: '六位数字；不得异地检查',
          provision: rule('禁止异地检查'),
        },
      ],
    },
    {
      title: '年度频次上限',
      note: '不受频次上限限制的，填写情形、理由和依据；受限制的，不填写。',
      fields: [
        {
          path: 'exempt',
          label: '是否受频次上限限制',
          kind: 'choice',
          provision: rule('年度频次上限'),
          options: [
            { value: false, label: '受限制' },
            { value: true, label: '不受限制' },
          ],
        },
        {
          path: 'exemption.ground',
          label: '不受限制的情形',
          kind: 'choice',
          options: GROUNDS,
          when: (values) => values.exempt === true,
        },
        {
          path: 'exemption.reason',
          label: '具体理由',
          kind: 'long',
          rows: 2,
          when: (values) => values.exempt === true,
        },
        {
          path: 'exemption.document',
          label: '依据的文书、线索或者编号',
          kind: 'text',
          when: (values) => values.exempt === true,
        },
      ],
    },
  ],
  submit: '提交审批',
}

/** The act knows an exemption or none; whether there is one is a question of the form alone. */
export function withoutQuestion({ exempt, exemption, ...act }: Values): Values {
  return { ...act, exemption: exempt === true ? exemption : null }
}
