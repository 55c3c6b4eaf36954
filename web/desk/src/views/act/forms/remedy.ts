import type { ActForm } from '@/components/fields/field'
import { opinion } from './filing'

const law = (source: string, article: string) => ({ source, article })

const RULINGS = [
  { value: 'UPHELD', label: '维持决定或者驳回请求' },
  { value: 'WITHDRAWN', label: '撤回申请、起诉或者调解、和解结案' },
  { value: 'CHANGED', label: '变更决定' },
  { value: 'REVOKED', label: '撤销决定' },
  { value: 'REDO', label: '撤销决定并责令重新作出' },
  { value: 'UNLAWFUL', label: '确认决定违法' },
  { value: 'VOID', label: '确认决定无效' },
]

export const recordRemedy: ActForm = {
  lead: '当事人申请行政复议或者提起行政诉讼的，处罚一般不停止执行；加处罚款在此期间不予计算。',
  sections: [
    {
      fields: [
        {
          path: 'remedy',
          label: '救济途径',
          kind: 'choice',
          options: [
            { value: 'RECONSIDERATION', label: '行政复议' },
            { value: 'LITIGATION', label: '行政诉讼' },
          ],
        },
        { path: 'organ', label: '受理机关', kind: 'text', half: true },
        { path: 'docket', label: '案号或者通知书文号', kind: 'text', half: true },
        {
          path: 'acceptedOn',
          label: '受理日期',
          kind: 'date',
          half: true,
          provision: law('行政处罚法', '第七十三条'),
          hint: '自此日起加处罚款不予计算',
        },
        {
          path: 'noticedOn',
          label: '收到答复、应诉通知的日期',
          kind: 'date',
          half: true,
          provision: law('行政复议法', '第四十八条'),
          hint: '本机关答复、答辩的期限自此日起算',
        },
        {
          path: 'stay',
          label: '停止执行的依据',
          kind: 'long',
          rows: 2,
          optional: true,
          hint: '决定停止执行的才填写',
        },
      ],
    },
  ],
  submit: '记录受理',
}

export const answerRemedy: ActForm = {
  lead: '逾期不提交答复、证据的，视为行政行为没有证据、依据。',
  sections: [
    {
      fields: [
        {
          path: 'on',
          label: '提交日期',
          kind: 'date',
          half: true,
          provision: law('行政复议法', '第七十条'),
        },
        { path: 'answer', label: '答复、答辩的内容和证据', kind: 'long', rows: 6 },
      ],
    },
  ],
  submit: '记录提交',
}

const changed = (values: Record<string, unknown>) => values.ruling === 'CHANGED'

export const recordOutcome: ActForm = {
  lead: '决定被变更、撤销、确认违法或者无效的，公示的内容随即撤回并公开说明理由。',
  sections: [
    {
      fields: [
        {
          path: 'ruling',
          label: '结果',
          kind: 'choice',
          options: RULINGS,
          provision: law('行政处罚法', '第四十八条'),
        },
        { path: 'document', label: '决定书、裁判文书的文号', kind: 'text', half: true },
        { path: 'effectiveOn', label: '生效日期', kind: 'date', half: true },
        {
          path: 'fineFen',
          label: '变更后的罚款',
          kind: 'money',
          half: true,
          optional: true,
          nullable: true,
          when: changed,
        },
        {
          path: 'confiscatedFen',
          label: '变更后的没收金额',
          kind: 'money',
          half: true,
          optional: true,
          nullable: true,
          when: changed,
        },
        { path: 'reason', label: '主要理由', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '记录结果',
  consequence: '撤销的，决定不再执行，已缴款项应当退还；重新作出决定的，另行登记办理。',
}

export const revokeDecision: ActForm = {
  lead: '行政机关发现自己的决定有错误的，应当主动改正。',
  sections: [
    {
      fields: [
        {
          path: 'reason',
          label: '撤销的理由',
          kind: 'long',
          rows: 4,
          provision: law('行政处罚法', '第七十五条'),
        },
        { ...opinion, label: '负责人意见' },
      ],
    },
  ],
  submit: '撤销决定',
  consequence: '决定不再有效：公示的内容随即撤回，已缴款项应当退还当事人。',
}

export const correctPaper: ActForm = {
  lead: '只补正笔误。处罚的种类和数额有错误的，应当依法撤销或者变更。',
  paper: '补正通知书',
  sections: [
    {
      fields: [
        { path: 'wrong', label: '原文', kind: 'text', provision: law('行政处罚法', '第七十五条') },
        { path: 'right', label: '补正为', kind: 'text' },
        { path: 'reason', label: '补正的理由', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '补正',
  consequence: '补正通知书随即编号、生成并入册，应当送达当事人。',
}

export const refundPayment: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '退还日期', kind: 'date', half: true },
        {
          path: 'amountFen',
          label: '退还金额',
          kind: 'money',
          half: true,
          provision: law('国家赔偿法', '第三十六条'),
        },
        { path: 'voucher', label: '退款凭证号', kind: 'text' },
      ],
    },
  ],
  submit: '记录退还',
}
