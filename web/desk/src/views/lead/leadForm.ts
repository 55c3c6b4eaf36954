import type { ActForm } from '@/components/fields/field'

export const leadForm: ActForm = {
  sections: [
    {
      title: '线索',
      fields: [
        {
          path: 'source',
          label: '来源',
          kind: 'choice',
          options: [
            { value: 'PATROL', label: '日常巡查' },
            { value: 'COMPLAINT', label: '投诉举报' },
            { value: 'ASSIGNED', label: '上级交办' },
            { value: 'TRANSFERRED', label: '部门移送' },
            { value: 'OTHER', label: '其他' },
          ],
        },
        { path: 'receivedOn', label: '收到日期', kind: 'date', half: true },
        {
          path: 'violationOn',
          label: '违法行为发生日期',
          kind: 'date',
          half: true,
          hint: '有连续或者继续状态的，为行为终了之日',
          provision: { source: '行政处罚法', article: '第三十六条' },
        },
        { path: 'matterId', label: '执法事项', kind: 'matter' },
        { path: 'suspectedViolation', label: '涉嫌的违法行为', kind: 'text' },
        { path: 'summary', label: '线索摘要', kind: 'long', rows: 4 },
        {
          path: 'informant',
          label: '举报人',
          kind: 'text',
          optional: true,
          hint: '对外严格保密，不写入任何对外文书',
          when: (values) => values.source === 'COMPLAINT',
        },
      ],
    },
    {
      title: '当事人',
      fields: [
        {
          path: 'party.kind',
          label: '类别',
          kind: 'choice',
          options: [
            { value: 'NATURAL_PERSON', label: '自然人' },
            { value: 'LEGAL_PERSON', label: '法人' },
            { value: 'INDIVIDUAL_BUSINESS', label: '个体工商户' },
            { value: 'OTHER', label: '其他组织' },
          ],
        },
        { path: 'party.name', label: '姓名或者名称', kind: 'text', half: true },
        { path: 'party.code', label: '统一社会信用代码或者身份证号码', kind: 'text', half: true },
        {
          path: 'party.representative',
          label: '法定代表人、负责人或者经营者',
          kind: 'text',
          half: true,
          optional: true,
        },
        { path: 'party.phone', label: '联系电话', kind: 'text', half: true, optional: true },
        { path: 'party.address', label: '住所（住址）', kind: 'text' },
      ],
    },
  ],
  submit: '登记',
}
