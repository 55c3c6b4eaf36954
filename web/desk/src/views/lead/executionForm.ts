import type { ActForm } from '@/components/fields/field'
import { law } from '@/views/act/forms/coercion'
import { pair } from '@/views/act/forms/investigation'

export const executionForm: ActForm = {
  lead: '当事人在行政机关决定的期限内不履行义务的，依照行政强制法第四章强制执行；没有行政强制执行权的，申请人民法院强制执行。',
  sections: [
    {
      fields: [
        {
          path: 'duty',
          label: '应当履行的义务',
          kind: 'choice',
          provision: law('第三十四条'),
          options: [
            { value: 'MONEY', label: '缴纳罚款、没收违法所得等' },
            { value: 'ACT', label: '排除妨碍、恢复原状等' },
            { value: 'DEMOLITION', label: '拆除违法的建筑物、构筑物、设施' },
          ],
        },
        { path: 'unperformedOn', label: '发现逾期未履行的日期', kind: 'date', half: true },
        pair,
        { path: 'facts', label: '未履行的情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '启动强制执行',
}
