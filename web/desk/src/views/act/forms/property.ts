import type { ActForm, Field } from '@/components/fields/field'
import { law } from './coercion'
import { pairBy } from './investigation'

const officers = pairBy('行政强制法', '第十八条第二项')

const portions = (label: string): Field => ({
  path: 'portions',
  label,
  kind: 'rows',
  add: '加一项',
  columns: [
    { path: 'item', label: '项', kind: 'item' },
    { path: 'quantity', label: '数量', kind: 'quantity' },
  ],
})

const movedAt = (label: string): Field => ({ path: 'movedAt', label, kind: 'moment', half: true })

export const storeProperty: ActForm = {
  paper: '涉案物品入库记录',
  lead: '由保管人员办理；办案人员不得自行保管涉案财物。',
  sections: [
    {
      fields: [
        movedAt('入库时间'),
        { path: 'place', label: '存放位置', kind: 'text', half: true, provision: law('第二十六条') },
        { path: 'deliveredBy', label: '交库人员', kind: 'handler' },
        portions('入库的财物'),
      ],
    },
  ],
  submit: '办理入库',
}

const PURPOSES = [
  { value: 'TESTING', label: '检测、检验、检疫或者技术鉴定' },
  { value: 'RETURN', label: '返还当事人' },
  { value: 'DISPOSAL', label: '依法处理' },
  { value: 'TRANSFER', label: '随案移送' },
  { value: 'CASEWORK', label: '办案需要' },
]

export const issueProperty: ActForm = {
  paper: '涉案物品出库记录',
  sections: [
    {
      fields: [
        movedAt('出库时间'),
        { path: 'purpose', label: '用途', kind: 'choice', options: PURPOSES },
        { path: 'takenBy', label: '领取人员', kind: 'handler' },
        portions('出库的财物'),
      ],
    },
  ],
  submit: '办理出库',
}

export const treatProperty: ActForm = {
  lead: '违法事实清楚，依法应当没收的非法财物予以没收；法律、行政法规规定应当销毁的，依法销毁。',
  sections: [
    {
      fields: [
        {
          path: 'decisionNumber',
          label: '行政处罚决定书文号',
          kind: 'text',
          half: true,
          provision: law('第二十七条'),
        },
        {
          path: 'treated',
          label: '处理的财物',
          kind: 'rows',
          add: '加一项',
          columns: [
            { path: 'item', label: '项', kind: 'item' },
            { path: 'quantity', label: '数量', kind: 'quantity' },
            {
              path: 'treatment',
              label: '方式',
              kind: 'choice',
              options: [
                { value: 'CONFISCATE', label: '没收' },
                { value: 'DESTROY', label: '销毁' },
              ],
            },
          ],
        },
        { path: 'opinion', label: '审批意见', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '作出处理决定',
}

export const disposeProperty: ActForm = {
  lead: '罚没财物按照国家规定公开拍卖或者处理，款项全部上缴国库。',
  sections: [
    {
      fields: [
        movedAt('处理时间'),
        officers,
        { path: 'course', label: '处理的经过和去向', kind: 'long', rows: 3 },
        { path: 'voucher', label: '凭证编号', kind: 'text', half: true },
        portions('处理的财物'),
      ],
    },
  ],
  submit: '记录处理',
}

export const returnProperty: ActForm = {
  paper: '返还财物清单',
  lead: '解除查封、扣押应当立即退还财物；冻结的，通知金融机构解除。',
  sections: [
    {
      fields: [
        movedAt('返还时间'),
        { path: 'receivedBy', label: '领取人', kind: 'text', half: true, provision: law('第二十八条第二款') },
        officers,
        portions('返还的财物'),
        { path: 'remark', label: '备注', kind: 'long', rows: 2, optional: true },
      ],
    },
  ],
  submit: '记录返还',
}

export const transferProperty: ActForm = {
  paper: '移送财物告知书',
  lead: '违法行为涉嫌犯罪的，财物一并移送，并书面告知当事人。',
  sections: [
    {
      fields: [
        { path: 'recipient', label: '接收机关', kind: 'text', half: true, provision: law('第二十一条') },
        { path: 'toldOn', label: '书面告知当事人的日期', kind: 'date', half: true },
        { path: 'reason', label: '移送的理由', kind: 'long', rows: 3 },
        { path: 'receipt', label: '接收凭证', kind: 'text', half: true },
      ],
    },
  ],
  submit: '移送财物',
}
