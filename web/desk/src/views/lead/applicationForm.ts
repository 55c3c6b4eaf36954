import type { ActForm } from '@/components/fields/field'
import { materialsField } from '@/views/act/forms/application'
import { leadForm } from './leadForm'

const law = (article: string) => ({ source: '行政许可法', article })

export const applicationForm: ActForm = {
  lead: '收到申请材料，当场出具收件凭证。自收到之日起五个工作日内不告知的，即为受理。',
  sections: [
    {
      title: '申请',
      fields: [
        {
          path: 'matterId',
          label: '许可事项',
          kind: 'matter',
          matterKind: 'LICENCE',
          provision: law('第二十九条'),
        },
        { path: 'subject', label: '申请内容', kind: 'text', half: true },
        { path: 'receivedOn', label: '收到日期', kind: 'date', half: true, provision: law('第三十二条') },
        { path: 'officerIds', label: '承办人员', kind: 'officers', count: 2 },
      ],
    },
    { ...leadForm.sections[1]!, title: '申请人' },
    {
      title: '材料',
      note: '选择许可事项后列出公布的材料目录；没有收到的，删去该行。',
      fields: [materialsField],
    },
  ],
  submit: '收件',
  consequence: '收件凭证随即编号、生成并入册。',
}
