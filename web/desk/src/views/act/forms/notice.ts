import type { ActForm } from '@/components/fields/field'
import { pair } from './investigation'

const law = (article: string) => ({ source: '行政处罚法', article })

export const MANNERS = [
  { value: 'DIRECT', label: '直接送达' },
  { value: 'LEFT', label: '留置送达', hint: '须有见证人或者音像记录' },
  { value: 'POST', label: '邮寄送达' },
  { value: 'ELECTRONIC', label: '电子送达', hint: '须有当事人签订的确认书' },
  { value: 'PUBLIC', label: '公告送达', hint: '其他方式无法送达时采用' },
]

export const giveNotice: ActForm = {
  lead: '告知拟作出的处罚内容及事实、理由、依据，以及陈述、申辩和要求听证的权利。',
  paper: '行政处罚事先告知书',
  sections: [
    {
      fields: [
        { path: 'servedOn', label: '送达日期', kind: 'date', half: true, provision: law('第四十四条') },
        { path: 'manner', label: '送达方式', kind: 'choice', options: MANNERS },
      ],
    },
  ],
  submit: '发出告知书',
}

export const recordStatement: ActForm = {
  paper: '陈述申辩笔录',
  sections: [
    {
      fields: [
        { path: 'statedAt', label: '陈述时间', kind: 'moment', half: true },
        { path: 'by', label: '陈述人', kind: 'text', half: true },
        {
          path: 'statement',
          label: '陈述、申辩内容',
          kind: 'long',
          rows: 8,
          provision: law('第四十五条'),
          hint: '当事人提出的事实、理由和证据应当如实记录',
        },
      ],
    },
  ],
  submit: '记录陈述申辩',
}

export const waiveStatement: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '放弃日期', kind: 'date', half: true },
        {
          path: 'writing',
          label: '有当事人的书面声明',
          kind: 'flag',
          half: true,
          hint: '没有书面声明的，须待期限届满',
        },
      ],
    },
  ],
  submit: '记录放弃陈述申辩',
}

export const recheckStatement: ActForm = {
  lead: '当事人提出的事实、理由和证据应当复核；成立的应当采纳，不得因申辩给予更重的处罚。',
  sections: [
    {
      fields: [
        { path: 'findings', label: '复核情况', kind: 'long', rows: 5, provision: law('第四十五条') },
        {
          path: 'adopted',
          label: '复核结论',
          kind: 'choice',
          options: [
            { value: true, label: '采纳' },
            { value: false, label: '不采纳' },
          ],
        },
        { path: 'opinion', label: '复核意见', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '提交复核',
}

export const serve: ActForm = {
  paper: '送达回证',
  sections: [
    {
      fields: [
        { path: 'manner', label: '送达方式', kind: 'choice', options: MANNERS, provision: law('第六十一条') },
        { path: 'servedAt', label: '送达时间', kind: 'moment', half: true, hint: '应当在七日内送达' },
        { path: 'place', label: '送达地点', kind: 'text', half: true },
        { path: 'receivedBy', label: '收件人', kind: 'text', half: true },
        { path: 'witness', label: '见证人', kind: 'text', half: true, optional: true },
        pair,
        {
          path: 'confirmation',
          label: '有当事人签订的确认书',
          kind: 'flag',
          when: (values) => values.manner === 'ELECTRONIC',
        },
      ],
    },
  ],
  submit: '记录送达',
}
