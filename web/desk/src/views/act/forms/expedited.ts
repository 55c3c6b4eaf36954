import type { ActForm } from '@/components/fields/field'
import { opinion } from './filing'

export const expedite: ActForm = {
  lead: '案情简单、当事人没有异议并书面同意的，可以在较短的期限内办结；当事人的陈述、申辩等权利不减少。',
  sections: [
    {
      fields: [
        { path: 'admitted', label: '当事人对违法事实没有异议', kind: 'flag' },
        { path: 'consent', label: '当事人书面同意的材料', kind: 'text' },
        { ...opinion, label: '审批意见' },
      ],
    },
  ],
  submit: '纳入快速办理',
}

export const endExpedited: ActForm = {
  lead: '当事人撤回同意，或者案件属于重大执法决定、当事人有听证权的，应当转为一般办理。',
  sections: [
    {
      fields: [
        { path: 'reason', label: '转为一般办理的理由', kind: 'long', rows: 3 },
        { ...opinion, label: '审批意见' },
      ],
    },
  ],
  submit: '转为一般办理',
}
