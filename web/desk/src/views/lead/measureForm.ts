import type { ActForm } from '@/components/fields/field'
import { itemsAt, law } from '@/views/act/forms/coercion'
import { pairBy } from '@/views/act/forms/investigation'
import { leadForm } from './leadForm'

const officers = pairBy('行政强制法', '第十八条第二项')

export const measureForm: ActForm = {
  lead: '违法行为情节显著轻微或者没有明显社会危害的，可以不采取行政强制措施；采用非强制手段可以达到目的的，不得采取。',
  sections: [
    {
      title: '措施和事项',
      fields: [
        {
          path: 'measure',
          label: '措施种类',
          kind: 'choice',
          provision: law('第九条'),
          options: [
            { value: 'SEAL', label: '查封' },
            { value: 'SEIZE', label: '扣押' },
            { value: 'FREEZE', label: '冻结' },
          ],
        },
        { path: 'matterId', label: '执法事项', kind: 'matter', matterKind: 'COERCION' },
        { path: 'suspicion', label: '涉嫌违法行为', kind: 'text', half: true },
        { path: 'foundOn', label: '发现日期', kind: 'date', half: true },
        officers,
        {
          path: 'connectedCase',
          label: '有关的处罚案件案号',
          kind: 'text',
          half: true,
          optional: true,
          hint: '尚未立案的，不填写',
        },
      ],
    },
    leadForm.sections[1]!,
    {
      title: '事实、理由和财物',
      fields: [
        { path: 'facts', label: '事实', kind: 'long', rows: 3 },
        { path: 'reason', label: '采取措施的理由', kind: 'long', rows: 3, provision: law('第十六条') },
        {
          path: 'amountFen',
          label: '违法行为涉及的金额',
          kind: 'money',
          optional: true,
          when: (values) => values.measure === 'FREEZE',
          provision: law('第二十九条第二款'),
        },
        itemsAt('items'),
      ],
    },
  ],
  submit: '提交申请',
}
