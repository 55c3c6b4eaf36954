import type { ActForm, Field } from '@/components/fields/field'

const law = (source: string, article: string) => ({ source, article })
const CHARGE = law('行政许可法', '第五十九条')

const reason = (label: string): Field => ({ path: 'reason', label, kind: 'long', rows: 3 })

export const approveFee: ActForm = {
  lead: '核对收费项目、标准和数量，批准后由承办人员制发缴款通知书。',
  paper: '收费审批表',
  sections: [{ fields: [{ path: 'opinion', label: '审批意见', kind: 'long', rows: 2, provision: CHARGE }] }],
  submit: '批准收费',
}

export const withdrawFee: ActForm = {
  lead: '缴款通知书制发之前，可以撤回核定的收费。',
  sections: [{ fields: [reason('撤回的理由')] }],
  submit: '撤回收费',
}

export const issueFeeNotice: ActForm = {
  lead: '缴款通知书写明收费依据、项目、标准、数量、金额、缴款期限和救济途径。',
  paper: '缴款通知书',
  sections: [
    {
      fields: [{ path: 'note', label: '说明', kind: 'long', rows: 2, optional: true, provision: CHARGE }],
    },
  ],
  submit: '制发缴款通知书',
  consequence: '通知书随即编号、生成并入册，不能改动；应当送达缴费人。',
}

export const payFee: ActForm = {
  lead: '缴费人将款项直接缴入国库，凭财政票据结清；工作人员不得收取现金。',
  sections: [
    {
      fields: [
        { path: 'paidOn', label: '缴款日期', kind: 'date', half: true },
        { path: 'amountFen', label: '缴款金额', kind: 'money', half: true },
        {
          path: 'channel',
          label: '缴款方式',
          kind: 'choice',
          provision: CHARGE,
          options: [
            { value: 'BANK', label: '到代收银行缴入国库' },
            { value: 'ELECTRONIC', label: '电子支付缴入国库' },
            { value: 'CASH_TO_OFFICER', label: '现金交给工作人员', hint: '法律不允许' },
          ],
        },
        {
          path: 'receiptNumber',
          label: '财政票据号码',
          kind: 'text',
          half: true,
          provision: law('财政票据管理办法', '财政票据的使用'),
        },
      ],
    },
  ],
  submit: '登记缴费',
}

export const reduceFee: ActForm = {
  paper: '收费减免缓缴决定书',
  sections: [
    {
      fields: [
        { path: 'reducedFen', label: '减免金额', kind: 'money', half: true },
        {
          path: 'basis',
          label: '减免的依据',
          kind: 'text',
          hint: '写明法规、规章或者文件的名称和条款',
          provision: law('政府非税收入管理办法', '减免和缓缴'),
        },
        reason('减免的理由'),
      ],
    },
  ],
  submit: '决定减免',
}

export const deferFee: ActForm = {
  paper: '收费减免缓缴决定书',
  sections: [
    {
      fields: [
        { path: 'days', label: '缴款期限延长的天数', kind: 'number', half: true },
        {
          path: 'basis',
          label: '缓缴的依据',
          kind: 'text',
          hint: '写明法规、规章或者文件的名称和条款',
          provision: law('政府非税收入管理办法', '减免和缓缴'),
        },
        reason('缓缴的理由'),
      ],
    },
  ],
  submit: '准予缓缴',
}

export const revokeFee: ActForm = {
  lead: '收费没有依据或者计算有误的，应当撤销；已经缴纳的，退还缴费人后才能结案。',
  paper: '撤销收费决定书',
  sections: [
    {
      fields: [{ path: 'basis', label: '撤销的依据', kind: 'text' }, reason('撤销的理由')],
    },
  ],
  submit: '撤销收费',
  consequence: '决定书随即编号、生成并入册，不能改动。',
}
