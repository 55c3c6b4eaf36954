import type { ActForm } from '@/components/fields/field'
import { pairBy } from './investigation'

const law = (article: string) => ({ source: '行政执法机关移送涉嫌犯罪案件的规定', article })

export const proposeTransfer: ActForm = {
  lead: '指定两名以上执法人员核实情况，提出移送涉嫌犯罪案件的书面报告，机关负责人应当在三日内决定。',
  sections: [
    {
      fields: [
        pairBy('行政执法机关移送涉嫌犯罪案件的规定', '第五条'),
        {
          path: 'facts',
          label: '涉嫌犯罪的事实和依据',
          kind: 'long',
          rows: 5,
          provision: law('第五条'),
        },
        {
          path: 'packet',
          label: '随案移送的材料',
          kind: 'long',
          rows: 3,
          provision: law('第六条'),
          hint: '调查报告、涉案物品清单、检验报告或者鉴定意见等',
        },
      ],
    },
  ],
  submit: '提出移送报告',
}

export const decideTransfer: ActForm = {
  lead: '批准的，应当在二十四小时内向同级公安机关移送；不批准的，应当将理由记录在案。',
  sections: [
    {
      fields: [
        {
          path: 'approved',
          label: '决定',
          kind: 'choice',
          provision: law('第五条'),
          options: [
            { value: true, label: '批准移送' },
            { value: false, label: '不批准移送' },
          ],
        },
        { path: 'reason', label: '理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '作出决定',
}

export const recordPoliceAnswer: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'answer',
          label: '公安机关的决定',
          kind: 'choice',
          provision: law('第八条'),
          options: [
            { value: 'FILED', label: '立案' },
            { value: 'NOT_FILED', label: '不予立案' },
          ],
        },
        { path: 'receivedOn', label: '收到决定的日期', kind: 'date', half: true },
        { path: 'document', label: '文书文号', kind: 'text', half: true },
      ],
    },
  ],
  submit: '记录决定',
}

export const handOverGoods: ActForm = {
  lead: '自接到立案通知书之日起三日内移交，并办结交接手续。',
  sections: [
    {
      fields: [
        { path: 'on', label: '移交日期', kind: 'date', half: true, provision: law('第十二条') },
        { path: 'receipt', label: '移交的物品、材料和交接手续', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '记录移交',
}

export const askPoliceReview: ActForm = {
  lead: '自接到不予立案通知书之日起三日内，可以提请作出决定的公安机关复议，也可以建议人民检察院进行立案监督。',
  sections: [
    {
      fields: [
        { path: 'on', label: '提请日期', kind: 'date', half: true, provision: law('第九条') },
        { path: 'organ', label: '受理机关', kind: 'text', half: true },
        { path: 'reason', label: '提请的理由', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '记录提请',
}

export const resumeCase: ActForm = {
  lead: '公安机关决定不予立案，依法应当给予行政处罚的，继续办理。',
  sections: [
    {
      fields: [{ path: 'reason', label: '继续办理的理由', kind: 'long', rows: 3, provision: law('第十条') }],
    },
  ],
  submit: '继续办理',
}

export const recordDesignation: ActForm = {
  lead: '受移送的案件不得再自行移送；对管辖有争议的，报请共同的上一级行政机关指定管辖。',
  sections: [
    {
      fields: [
        {
          path: 'superior',
          label: '指定机关',
          kind: 'text',
          half: true,
          provision: { source: '行政处罚法', article: '第二十五条' },
        },
        { path: 'agency', label: '被指定管辖的机关', kind: 'text', half: true },
        { path: 'on', label: '指定日期', kind: 'date', half: true },
        { path: 'document', label: '文书文号', kind: 'text', half: true },
      ],
    },
  ],
  submit: '记录指定管辖',
}
