import type { ActForm, Field } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政处罚法', article })

export const opinion: Field = { path: 'opinion', label: '意见', kind: 'long', rows: 3 }

export const verifyLead: ActForm = {
  lead: '核实线索反映的情况，提出是否立案的意见。',
  sections: [
    {
      fields: [
        {
          path: 'findings',
          label: '核查情况',
          kind: 'long',
          rows: 6,
          hint: '写明核查的时间、方式和发现的事实',
        },
        {
          path: 'fileProposed',
          label: '核查建议',
          kind: 'choice',
          options: [
            { value: true, label: '建议立案', hint: '有初步证据证明存在违法行为' },
            { value: false, label: '建议不予立案' },
          ],
        },
        opinion,
      ],
    },
  ],
  submit: '提交核查',
}

export const fileCase: ActForm = {
  lead: '符合立案标准的，应当及时立案。批准后自立案之日起计算办案期限。',
  paper: '立案审批表',
  sections: [
    {
      fields: [
        {
          path: 'leadOfficerId',
          label: '主办人员',
          kind: 'officer',
          half: true,
          provision: law('第四十二条'),
          hint: '两名承办人员都应当具有行政执法资格',
        },
        { path: 'assistingOfficerId', label: '协办人员', kind: 'officer', half: true },
        { ...opinion, label: '审批意见' },
      ],
    },
  ],
  submit: '批准立案',
}

export const declineFiling: ActForm = {
  paper: '不予立案审批表',
  sections: [
    {
      fields: [
        { path: 'reason', label: '不予立案的理由', kind: 'long', rows: 4, provision: law('第五十四条') },
        { ...opinion, label: '审批意见' },
      ],
    },
  ],
  submit: '不予立案',
  consequence: '本线索到此办结，另有新的证据时须重新登记。',
}

export const withdrawCase: ActForm = {
  sections: [{ fields: [{ path: 'reason', label: '撤销案件的理由', kind: 'long', rows: 5 }] }],
  submit: '撤销案件',
  consequence: '撤销后本案终止，各项期限停止计算，全部记录保留。',
}

export const transferOut: ActForm = {
  sections: [
    {
      fields: [
        { path: 'recipient', label: '接收机关', kind: 'text' },
        { path: 'reason', label: '移送理由', kind: 'long', rows: 4 },
        {
          path: 'suspectedCrime',
          label: '涉嫌犯罪',
          kind: 'flag',
          hint: '违法行为涉嫌犯罪的，应当及时移送司法机关',
          provision: law('第二十七条'),
        },
      ],
    },
  ],
  submit: '移送案件',
  consequence: '移送后本机关不再办理本案。',
}
