import type { ActForm } from '@/components/fields/field'
import { leadForm } from './leadForm'

const law = (source: string, article: string) => ({ source, article })

export const feeForm: ActForm = {
  lead: '只能按照已公布的收费目录清单上的项目和标准收费；金额由系统按收费标准乘以数量算出。',
  sections: [
    {
      title: '收费',
      fields: [
        {
          path: 'matterId',
          label: '收费事项',
          kind: 'matter',
          matterKind: 'FEE',
          provision: law('行政许可法', '第五十九条'),
        },
        {
          path: 'item',
          label: '收费项目',
          kind: 'text',
          half: true,
          hint: '选择收费事项后填入清单上的项目',
          provision: law('政府信息公开条例', '第二十条第八项'),
        },
        { path: 'quantity', label: '数量', kind: 'number', half: true },
        { path: 'chargedOn', label: '计费日期', kind: 'date', half: true },
        { path: 'facts', label: '收费事由', kind: 'long', rows: 3 },
        { path: 'officerIds', label: '承办人员', kind: 'officers', count: 2 },
      ],
    },
    { ...leadForm.sections[1]!, title: '缴费人' },
  ],
  submit: '核定收费',
  consequence: '核定后由机关负责人批准；缴款通知书制发之前可以撤回。',
}
