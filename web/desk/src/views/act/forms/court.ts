import type { ActForm } from '@/components/fields/field'
import { law } from './coercion'

const MATERIALS = [
  { value: 'APPLICATION', label: '强制执行申请书' },
  { value: 'DECISION', label: '行政决定书及作出决定的事实、理由和依据' },
  { value: 'OPINION', label: '当事人的意见及行政机关催告情况' },
  { value: 'OBJECT', label: '申请强制执行标的情况' },
  { value: 'OTHER', label: '法律、行政法规规定的其他材料' },
]

export const applyToCourt: ActForm = {
  paper: '行政强制执行申请书',
  lead: '没有行政强制执行权的，自救济期限届满之日起三个月内申请人民法院强制执行；申请书由负责人签名，加盖印章，注明日期。',
  sections: [
    {
      fields: [
        { path: 'court', label: '有管辖权的人民法院', kind: 'text', provision: law('第五十四条') },
        {
          path: 'immovable',
          label: '执行对象是否为不动产',
          kind: 'choice',
          options: [
            { value: false, label: '不是，向本机关所在地的法院申请' },
            { value: true, label: '是，向不动产所在地的法院申请' },
          ],
        },
        { path: 'object', label: '执行标的情况', kind: 'long', rows: 3 },
        { path: 'partyOpinion', label: '当事人的意见', kind: 'long', rows: 3 },
        {
          path: 'materials',
          label: '申请的材料',
          kind: 'rows',
          add: '加一份材料',
          provision: law('第五十五条第一款'),
          columns: [
            { path: 'material', label: '种类', kind: 'choice', options: MATERIALS },
            { path: 'name', label: '名称', kind: 'text' },
          ],
        },
      ],
    },
  ],
  initial: () => ({
    materials: MATERIALS.slice(0, -1).map((one) => ({ material: one.value, name: one.label })),
  }),
  submit: '签名并申请',
  consequence: '申请书随即编号、生成并入册。',
}

export const recordAcceptance: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'acceptedOn',
          label: '受理日期',
          kind: 'date',
          half: true,
          provision: law('第五十六条第一款'),
        },
        { path: 'number', label: '法院案号', kind: 'text', half: true },
      ],
    },
  ],
  submit: '记录受理',
}

export const recordRefusal: ActForm = {
  lead: '对不予受理的裁定有异议的，可以在十五日内向上一级人民法院申请复议。',
  sections: [
    {
      fields: [
        { path: 'receivedOn', label: '收到裁定的日期', kind: 'date', half: true },
        { path: 'number', label: '裁定文号', kind: 'text', half: true },
        { path: 'reason', label: '不予受理的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录不予受理',
}

export const recordRuling: ActForm = {
  sections: [
    {
      fields: [
        { path: 'receivedOn', label: '收到裁定的日期', kind: 'date', half: true },
        { path: 'number', label: '裁定文号', kind: 'text', half: true },
        {
          path: 'granted',
          label: '裁定的结果',
          kind: 'choice',
          provision: law('第五十七条、第五十八条'),
          options: [
            { value: true, label: '准予执行' },
            { value: false, label: '不予执行' },
          ],
        },
        {
          path: 'reason',
          label: '不予执行的理由',
          kind: 'long',
          rows: 3,
          when: (values) => values.granted === false,
        },
      ],
    },
  ],
  submit: '记录裁定',
}

export const objectToCourt: ActForm = {
  lead: '自收到裁定之日起十五日内向上一级人民法院申请复议。',
  sections: [
    {
      fields: [
        { path: 'court', label: '上一级人民法院', kind: 'text' },
        { path: 'reason', label: '异议的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '申请复议',
}

export const recordCourtExecution: ActForm = {
  sections: [
    {
      fields: [
        { path: 'doneOn', label: '执行完毕的日期', kind: 'date', half: true },
        { path: 'course', label: '执行情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录执行完毕',
}
