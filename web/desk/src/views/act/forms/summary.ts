import type { ActForm, Section } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政处罚法', article })

const SPOT_KINDS = ['警告', '罚款'].map((kind) => ({ value: kind, label: kind }))

/** A penalty on the spot: nothing but a warning or a small fine. */
export const spotDraft = (path: string, title: string): Section => ({
  title,
  fields: [
    {
      path: `${path}.penalties`,
      label: '处罚种类',
      kind: 'rows',
      add: '加一项处罚',
      provision: law('第五十一条'),
      hint: '只能处以警告或者罚款',
      columns: [{ path: 'kind', label: '种类', kind: 'choice', options: SPOT_KINDS }],
    },
    { path: `${path}.fineFen`, label: '罚款数额', kind: 'money', half: true, optional: true },
    // Nothing is confiscated on the spot; the draft says so.
    { path: `${path}.confiscatedFen`, label: '没收金额', kind: 'money', optional: true, when: () => false },
    {
      path: `${path}.orderToCorrect`,
      label: '责令改正',
      kind: 'long',
      rows: 2,
      optional: true,
      provision: law('第二十八条'),
    },
    { path: `${path}.reason`, label: '处罚理由', kind: 'long', rows: 2 },
  ],
})

export const decideOnTheSpot: ActForm = {
  lead: '当场作出处罚决定，不得重于已经告知当事人的内容。',
  paper: '当场行政处罚决定书',
  sections: [
    {
      title: '裁量',
      fields: [{ path: 'tier', label: '裁量阶次', kind: 'tier', provision: law('第三十四条') }],
    },
    spotDraft('draft', '处罚决定'),
  ],
  submit: '作出处罚决定',
  consequence: '决定书随即编号、生成并入册，不能改动；应当当场交付当事人。',
}

export const handOver: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'handedOverAt',
          label: '交付时间',
          kind: 'moment',
          half: true,
          provision: law('第五十二条'),
        },
        { path: 'receivedBy', label: '收件人', kind: 'text', half: true },
        {
          path: 'signed',
          label: '签收情况',
          kind: 'choice',
          options: [
            { value: true, label: '当事人已签收' },
            { value: false, label: '当事人拒绝签收' },
          ],
        },
        {
          path: 'remark',
          label: '拒绝签收的情况',
          kind: 'long',
          rows: 2,
          when: (values) => values.signed === false,
        },
      ],
    },
  ],
  submit: '记录当场交付',
}

export const collectOnTheSpot: ActForm = {
  lead: '除下列情形外，执法人员不得自行收缴罚款。必须出具财政部门统一制发的专用票据，不出具的，当事人有权拒绝缴纳。',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '当场收缴的情形',
          kind: 'choice',
          provision: law('第六十八条'),
          options: [
            { value: 'SMALL', label: '一百元以下罚款' },
            { value: 'HARD_LATER', label: '不当场收缴事后难以执行' },
            { value: 'REMOTE', label: '边远、水上、交通不便地区，当事人提出', hint: '第六十九条' },
          ],
        },
        {
          path: 'circumstances',
          label: '具体情况',
          kind: 'long',
          rows: 2,
          when: (values) => Boolean(values.ground) && values.ground !== 'SMALL',
        },
        {
          path: 'partyAsked',
          label: '经当事人提出',
          kind: 'flag',
          when: (values) => values.ground === 'REMOTE',
        },
        { path: 'paidOn', label: '收缴日期', kind: 'date', half: true },
        { path: 'amountFen', label: '收缴金额', kind: 'money', half: true },
        { path: 'receiptNumber', label: '票据号码', kind: 'text', half: true, provision: law('第七十条') },
      ],
    },
  ],
  submit: '登记当场收缴',
  consequence: '收缴的罚款应当自收缴之日起二日内交至本机关。',
}

export const handInCash: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '上交日期', kind: 'date', half: true, provision: law('第七十一条') },
        { path: 'amountFen', label: '上交金额', kind: 'money', half: true },
      ],
    },
  ],
  submit: '登记上交',
  consequence: '本机关应当在二日内将罚款缴付指定的银行。',
}

export const payIntoBank: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '缴付日期', kind: 'date', half: true, provision: law('第七十一条') },
        { path: 'amountFen', label: '缴付金额', kind: 'money', half: true },
        { path: 'bankSlip', label: '银行回单号', kind: 'text', half: true },
      ],
    },
  ],
  submit: '登记缴付银行',
}

export const fileBack: ActForm = {
  lead: '执法人员当场作出的行政处罚决定，应当报所属行政机关备案。',
  sections: [{ fields: [{ path: 'note', label: '说明', kind: 'long', rows: 2, optional: true }] }],
  submit: '报备案',
}

export const turnToOrdinary: ActForm = {
  lead: '案件不符合简易程序条件的，转为普通程序，从线索核查开始办理；当场告知的处罚不作数。',
  sections: [{ fields: [{ path: 'reason', label: '理由', kind: 'long', rows: 3 }] }],
  submit: '转为普通程序',
}
