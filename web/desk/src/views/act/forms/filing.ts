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

export const replaceHandler: ActForm = {
  lead: '承办人员应当回避或者不能继续承办的，由机关负责人另行指定；此前的办案记录保留。',
  sections: [
    {
      fields: [
        { path: 'leavingOfficerId', label: '不再承办的人员', kind: 'handler' },
        {
          path: 'succeedingOfficerId',
          label: '接替的人员',
          kind: 'officer',
          half: true,
          provision: law('第四十二条'),
          hint: '应当具有行政执法资格，没有参加过本案的审核或者听证主持',
        },
        {
          path: 'ground',
          label: '变更的事由',
          kind: 'choice',
          provision: law('第四十三条'),
          options: [
            { value: 'RECUSAL', label: '回避', hint: '与案件有直接利害关系，或者有其他关系可能影响公正执法' },
            { value: 'MOVED', label: '调离或者离职' },
            { value: 'UNABLE', label: '因故不能履行职务' },
            { value: 'OTHER', label: '其他' },
          ],
        },
        { path: 'reason', label: '具体情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '变更承办人员',
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
  paper: '案件移送书',
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
