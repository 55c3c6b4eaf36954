import type { ActForm } from '@/components/fields/field'

export interface StepWords {
  action: string
  title: string
  primary?: boolean
  danger?: boolean
  /** Asked before the step is taken. */
  form?: ActForm
}

const returning: ActForm = {
  sections: [{ fields: [{ path: 'reason', label: '退回的理由', kind: 'long', rows: 3 }] }],
  submit: '退回',
}

const withdrawing: ActForm = {
  lead: '撤下后页面、搜索、数据接口立即不再显示内容，只留下撤下说明。',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '撤下事由',
          kind: 'choice',
          options: [
            { value: 'CHANGED', label: '原处罚决定被依法变更' },
            { value: 'REVOKED', label: '原处罚决定被依法撤销' },
            { value: 'DECLARED_UNLAWFUL', label: '原处罚决定被确认违法' },
            { value: 'DECLARED_VOID', label: '原处罚决定被确认无效' },
            { value: 'REDO_ORDERED', label: '被责令重新作出决定' },
            { value: 'CREDIT_RESTORED', label: '依法提前停止公示（信用修复）' },
            { value: 'NOT_PUBLISHABLE', label: '内容依法不应公开' },
          ],
        },
        { path: 'reason', label: '说明', kind: 'long', rows: 2, hint: '写在撤下说明中，对外公开' },
        { path: 'document', label: '依据的文书', kind: 'text', half: true, hint: '文号，对外公开' },
        { path: 'effectiveOn', label: '文书生效日期', kind: 'date', half: true },
      ],
    },
  ],
  submit: '撤下',
}

/** What can be done with a record, in the order of its way. */
export const STEPS: StepWords[] = [
  { action: 'submit', title: '送审核', primary: true },
  { action: 'return', title: '退回制作人', form: returning },
  { action: 'clear', title: '同意公示文本' },
  { action: 'release', title: '公示', primary: true },
  { action: 'withdraw', title: '撤下', danger: true, form: withdrawing },
]
