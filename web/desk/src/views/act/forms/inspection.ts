import type { ActForm, Field } from '@/components/fields/field'
import { pairBy } from './investigation'

const officers = pairBy('国办发〔2024〕54号', '规范检查行为')

export const rule = (article: string) => ({ source: '国办发〔2024〕54号', article })

const opinion = (verb: string): ActForm => ({
  sections: [{ fields: [{ path: 'opinion', label: '审批意见', kind: 'long', rows: 3 }] }],
  submit: verb,
})
const reason = (label: string, verb: string): ActForm => ({
  sections: [{ fields: [{ path: 'reason', label, kind: 'long', rows: 3 }] }],
  submit: verb,
})

export const approveInspection: ActForm = {
  ...opinion('批准检查'),
  paper: '行政检查审批表',
  lead: '检查事项应当在公布的清单上，检查次数不超过年度频次上限。',
}
export const refuseInspection: ActForm = reason('不批准的理由', '不批准检查')
export const inspectAtOnce: ActForm = {
  ...reason('情况紧急、来不及报批的理由', '先行检查'),
  lead: '涉及公共安全等紧急情况，可以先行检查，二十四小时内补办批准。',
}
export const cancelInspection: ActForm = {
  ...reason('不实施检查的理由', '取消检查'),
  consequence: '取消后不能恢复；需要检查的，重新报批。',
}

export const giveInspectionNotice: ActForm = {
  paper: '行政检查通知书',
  sections: [
    {
      fields: [
        {
          path: 'unannounced',
          label: '通知方式',
          kind: 'choice',
          options: [
            { value: false, label: '预先通知企业' },
            { value: true, label: '不预先通知，检查时当场出示' },
          ],
        },
        {
          path: 'whyUnannounced',
          label: '不预先通知的理由',
          kind: 'long',
          rows: 2,
          when: (values) => values.unannounced === true,
        },
      ],
    },
  ],
  submit: '发出检查通知书',
}

const duration: Field[] = [
  { path: 'startedAt', label: '开始时间', kind: 'moment', half: true },
  { path: 'endedAt', label: '结束时间', kind: 'moment', half: true },
]
const identity: Field[] = [
  {
    path: 'certificateShown',
    label: '已出示行政执法证件',
    kind: 'flag',
    half: true,
    provision: rule('规范检查行为'),
  },
  { path: 'recusalTold', label: '已告知申请回避的权利', kind: 'flag', half: true },
]
const signature: Field[] = [
  {
    path: 'signed',
    label: '被检查人是否签名',
    kind: 'choice',
    options: [
      { value: true, label: '已签名' },
      { value: false, label: '拒绝签名' },
    ],
  },
  {
    path: 'remark',
    label: '拒绝签名的情况',
    kind: 'long',
    rows: 2,
    when: (values) => values.signed === false,
  },
]

export const inspectOnSite: ActForm = {
  paper: '行政检查现场检查笔录',
  sections: [
    {
      title: '时间和人员',
      fields: [
        ...duration,
        officers,
        { path: 'assistingPersons', label: '辅助人员数量', kind: 'number', half: true },
        { path: 'presentPerson', label: '现场负责人', kind: 'text', half: true },
        ...identity,
        {
          path: 'codeShown',
          label: '进入企业时已出示检查通知书（检查码）',
          kind: 'flag',
          provision: rule('扫码入企'),
        },
      ],
    },
    {
      title: '检查情况',
      fields: [
        {
          path: 'items',
          label: '检查项目',
          kind: 'rows',
          add: '加一个检查项目',
          columns: [
            { path: 'item', label: '项目', kind: 'text' },
            {
              path: 'result',
              label: '结果',
              kind: 'choice',
              options: [
                { value: 'CONFORMS', label: '符合' },
                { value: 'FAILS', label: '不符合' },
                { value: 'NOT_APPLICABLE', label: '不适用' },
              ],
            },
          ],
        },
        { path: 'findings', label: '检查情况', kind: 'long', rows: 5, hint: '如实记载所见，不作评价' },
        ...signature,
      ],
    },
  ],
  submit: '完成现场检查',
}

export const takeSamples: ActForm = {
  paper: '抽样记录',
  sections: [
    {
      title: '抽样',
      fields: [
        { path: 'takenAt', label: '抽样时间', kind: 'moment', half: true },
        { path: 'institution', label: '检验、检测机构', kind: 'text', half: true },
        officers,
        { path: 'method', label: '抽样方法', kind: 'text' },
        {
          path: 'samples',
          label: '样品',
          kind: 'rows',
          add: '加一种样品',
          columns: [
            { path: 'name', label: '名称', kind: 'text' },
            { path: 'mark', label: '批号', kind: 'text' },
            { path: 'quantity', label: '数量', kind: 'text' },
            { path: 'lot', label: '抽样基数', kind: 'text' },
          ],
        },
        ...signature,
      ],
    },
  ],
  submit: '记录抽样',
}

export const recordTesting: ActForm = {
  sections: [
    {
      fields: [
        { path: 'sampling', label: '第几次抽样', kind: 'number', half: true },
        { path: 'receivedOn', label: '收到报告的日期', kind: 'date', half: true },
        { path: 'report', label: '检验报告编号', kind: 'text', half: true },
        {
          path: 'qualified',
          label: '样品是否合格',
          kind: 'choice',
          options: [
            { value: true, label: '合格' },
            { value: false, label: '不合格' },
          ],
        },
        { path: 'conclusion', label: '检验结论', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录检验结果',
}

export const orderCorrection: ActForm = {
  paper: '责令改正通知书',
  lead: '责令限期改正，并批准在期限届满后复查。',
  sections: [
    {
      fields: [
        { path: 'problems', label: '发现的问题', kind: 'long', rows: 3 },
        { path: 'basis', label: '责令改正的依据', kind: 'text', hint: '写明法律、法规、规章的名称和条款' },
        {
          path: 'requirement',
          label: '改正要求',
          kind: 'long',
          rows: 3,
          provision: { source: '行政处罚法', article: '第二十八条第一款' },
        },
        { path: 'correctBy', label: '改正期限', kind: 'date', half: true },
        { path: 'opinion', label: '审批意见', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '责令限期改正',
}

export const tellInspectionResult: ActForm = {
  paper: '行政检查结果告知书',
  sections: [
    {
      fields: [
        {
          path: 'conclusion',
          label: '检查结果',
          kind: 'choice',
          provision: rule('检查结果告知'),
          options: [
            { value: 'NO_PROBLEM', label: '未发现问题' },
            { value: 'CORRECTED', label: '发现问题，已当场改正' },
            { value: 'TO_CORRECT', label: '发现问题，责令限期改正' },
            { value: 'VIOLATION', label: '发现涉嫌违法，登记案源' },
          ],
        },
        { path: 'result', label: '检查结果的说明', kind: 'long', rows: 3 },
        { path: 'receivedBy', label: '签收人', kind: 'text', half: true },
      ],
    },
  ],
  submit: '告知检查结果',
}

export const recheck: ActForm = {
  paper: '复查意见书',
  sections: [
    {
      fields: [
        ...duration,
        officers,
        ...identity,
        {
          path: 'atRequest',
          label: '企业申请提前复查',
          kind: 'flag',
          hint: '改正期限未满，企业没有申请的，不得复查',
        },
        { path: 'findings', label: '复查情况', kind: 'long', rows: 4 },
        {
          path: 'corrected',
          label: '复查结论',
          kind: 'choice',
          options: [
            { value: true, label: '已经改正' },
            { value: false, label: '没有改正' },
          ],
        },
        ...signature,
      ],
    },
  ],
  submit: '记录复查',
}

export const registerViolation: ActForm = {
  lead: '登记后即成为普通程序的线索，与本次检查相互关联。',
  sections: [
    {
      fields: [
        { path: 'matterId', label: '执法事项', kind: 'matter' },
        { path: 'suspectedViolation', label: '涉嫌的违法行为', kind: 'text' },
        { path: 'violationOn', label: '违法行为发生日期', kind: 'date', half: true },
        { path: 'summary', label: '线索摘要', kind: 'long', rows: 4 },
      ],
    },
  ],
  submit: '登记案源',
}

export const endInspection: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'publishedOn',
          label: '检查结果公示日期',
          kind: 'date',
          half: true,
          optional: true,
          provision: { source: '优化营商环境条例', article: '第五十四条' },
        },
        { path: 'publishedWhere', label: '公示平台', kind: 'text', half: true, optional: true },
        {
          path: 'whyUnpublished',
          label: '不予公示的理由',
          kind: 'long',
          rows: 2,
          optional: true,
          when: (values) => !values.publishedOn,
        },
      ],
    },
  ],
  submit: '结束检查',
}
