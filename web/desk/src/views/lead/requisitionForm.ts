import type { ActForm } from '@/components/fields/field'
import { pairBy } from '@/views/act/forms/investigation'
import { law } from '@/views/act/forms/requisition'
import { leadForm } from './leadForm'

export const requisitionForm: ActForm = {
  lead: '只有抢险救灾、疫情防控等紧急需要才可以征用；使用后返还，并对使用、毁损、灭失给予补偿。',
  sections: [
    {
      title: '紧急需要',
      fields: [
        { path: 'matterId', label: '征用事项', kind: 'matter', matterKind: 'REQUISITION' },
        {
          path: 'ground',
          label: '紧急需要',
          kind: 'choice',
          provision: law('民法典', '第二百四十五条'),
          options: [
            { value: 'FLOOD', label: '抗洪抢险' },
            { value: 'FIRE', label: '火灾扑救' },
            { value: 'DISASTER', label: '自然灾害抢险救灾' },
            { value: 'ACCIDENT', label: '事故灾难应急救援' },
            { value: 'EPIDEMIC', label: '疫情防控' },
            { value: 'OTHER', label: '法律规定的其他紧急需要' },
          ],
        },
        {
          path: 'otherBasis',
          label: '规定该紧急情况的法律条款',
          kind: 'text',
          when: (values) => values.ground === 'OTHER',
        },
        { path: 'emergency', label: '突发事件或者应急响应', kind: 'text', half: true },
        { path: 'emergencySince', label: '紧急情况开始日期', kind: 'date', half: true },
        pairBy('突发事件应对法', '第十二条'),
      ],
    },
    { ...leadForm.sections[1]!, title: '被征用人' },
    {
      title: '征用的财产',
      fields: [
        {
          path: 'items',
          label: '财产',
          kind: 'rows',
          add: '加一项',
          columns: [
            { path: 'name', label: '名称', kind: 'text' },
            { path: 'mark', label: '编号', kind: 'text', optional: true },
            { path: 'quantity', label: '数量', kind: 'number' },
            { path: 'unit', label: '单位', kind: 'text' },
          ],
        },
        { path: 'use', label: '用途', kind: 'long', rows: 2 },
        { path: 'days', label: '征用期限（日）', kind: 'number', half: true },
        {
          path: 'standard',
          label: '补偿标准',
          kind: 'long',
          rows: 2,
          provision: law('突发事件应对法', '第十二条'),
        },
      ],
    },
  ],
  submit: '提出征用',
  consequence: '由机关负责人决定；情况紧急的，可以先口头决定。',
}
