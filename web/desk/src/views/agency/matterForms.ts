import type { ActForm } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政许可法', article })
const list = { source: '国务院办公厅关于严格规范涉企行政检查的意见', article: '国办发〔2024〕54号' }

export const inspectionForm: ActForm = {
  lead: '公布后方可据此实施检查；停用的，写明自哪一天起。',
  sections: [
    {
      fields: [
        { path: 'objects', label: '检查对象', kind: 'text', provision: list },
        { path: 'content', label: '检查内容', kind: 'long', rows: 3 },
        { path: 'way', label: '检查方式', kind: 'text', hint: '如现场检查、书面检查、非现场检查' },
        {
          path: 'yearlyCap',
          label: '年度频次上限（次）',
          kind: 'number',
          half: true,
          optional: true,
          hint: '不填写的，按本机关年度频次上限',
        },
        {
          path: 'drawPercent',
          label: '抽查比例（%）',
          kind: 'number',
          half: true,
          optional: true,
          hint: '不抽查的，不填写',
        },
        { path: 'basis', label: '频次、比例的依据', kind: 'text', hint: '文件名称和条款' },
        { path: 'publishedOn', label: '公布日期', kind: 'date', half: true },
        { path: 'withdrawnOn', label: '停用日期', kind: 'date', half: true, optional: true },
      ],
    },
  ],
  submit: '公布',
}

export const licenceForm: ActForm = {
  lead: '公布给申请人的材料目录和条件；不得要求提供目录以外的材料。',
  sections: [
    {
      fields: [
        {
          path: 'materials',
          label: '材料目录',
          kind: 'lines',
          add: '增加一份材料',
          provision: law('第三十条'),
        },
        { path: 'conditions', label: '许可条件', kind: 'lines', add: '增加一项条件' },
        {
          path: 'validityMonths',
          label: '证件有效期（月）',
          kind: 'number',
          half: true,
          optional: true,
          hint: '长期有效的，不填写',
        },
        {
          path: 'promisedDays',
          label: '承诺时限（工作日）',
          kind: 'number',
          half: true,
          optional: true,
          hint: '不短于法定期限的，不填写',
        },
        {
          path: 'substanceChecked',
          label: '需要核实材料的实质内容',
          kind: 'flag',
          provision: law('第三十四条第三款'),
        },
        {
          path: 'hearing',
          label: '法律、法规、规章规定应当听证',
          kind: 'flag',
          provision: law('第四十六条'),
        },
        {
          path: 'safety',
          label: '直接关系公共安全、人身健康、生命财产安全',
          kind: 'flag',
          provision: law('第七十八条'),
        },
      ],
    },
  ],
  submit: '登记',
}
