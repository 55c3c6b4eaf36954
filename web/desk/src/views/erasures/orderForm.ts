import type { ActForm } from '@/components/fields/field'

/** What is asked of the order itself; its text or file is given apart, for only the fingerprint is kept. */
export const ORDER_FORM: ActForm = {
  sections: [
    {
      title: '决定删除的文书',
      fields: [
        {
          path: 'ground',
          label: '删除的事由',
          kind: 'text',
          hint: '写依据的情形，例如“处理目的已实现”；不写姓名等个人信息',
          provision: { source: '个人信息保护法', article: '第四十七条' },
        },
        { path: 'orderNumber', label: '文书文号', kind: 'text', half: true },
        { path: 'orderedOn', label: '文书日期', kind: 'date', half: true },
        { path: 'orderAuthority', label: '作出决定的机关', kind: 'text' },
      ],
    },
  ],
  submit: '提出删除申请',
}
