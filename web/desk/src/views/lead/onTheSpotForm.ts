import type { ActForm } from '@/components/fields/field'
import { pair } from '@/views/act/forms/investigation'
import { spotDraft } from '@/views/act/forms/summary'
import { leadForm } from './leadForm'

const law = (article: string) => ({ source: '行政处罚法', article })
const lead = leadForm.sections[0]!.fields
const party = leadForm.sections[1]!
const source = lead.find((field) => field.path === 'source')!
const violationOn = lead.find((field) => field.path === 'violationOn')!

export const onTheSpotForm: ActForm = {
  lead: '对公民处二百元以下、对法人或者其他组织处三千元以下罚款或者警告的，可以当场作出决定；不符合的，登记线索，适用普通程序。',
  sections: [
    {
      title: '时间、地点和人员',
      fields: [
        source,
        { path: 'startedAt', label: '查处时间', kind: 'moment', half: true, provision: law('第五十一条') },
        { path: 'place', label: '地点', kind: 'text', half: true },
        pair,
        {
          path: 'certificateShown',
          label: '已向当事人出示执法证件',
          kind: 'flag',
          provision: law('第五十二条'),
        },
      ],
    },
    {
      ...party,
      fields: party.fields.map((field) =>
        field.path === 'party.address' ? { ...field, sameAs: { path: 'place', words: '同查处地点' } } : field,
      ),
    },
    {
      title: '违法事实',
      fields: [
        { path: 'matterId', label: '执法事项', kind: 'matter' },
        { path: 'violation', label: '违法行为', kind: 'text', half: true },
        violationOn,
        { path: 'facts', label: '违法事实', kind: 'long', rows: 4, hint: '写明时间、地点、行为、后果' },
        { path: 'evidence', label: '证据', kind: 'long', rows: 3 },
        {
          path: 'crimeSuspected',
          label: '违法行为是否涉嫌犯罪',
          kind: 'choice',
          provision: law('第二十七条'),
          options: [
            { value: false, label: '不涉嫌犯罪' },
            { value: true, label: '涉嫌犯罪，不得当场处罚' },
          ],
        },
      ],
    },
    spotDraft('proposed', '告知当事人的拟处罚内容'),
    {
      title: '告知和听取意见',
      fields: [
        {
          path: 'rightsTold',
          label: '已告知拟处罚内容及事实、理由、依据和陈述、申辩等权利',
          kind: 'flag',
          provision: law('第四十四条'),
        },
        {
          path: 'statement',
          label: '当事人的陈述、申辩',
          kind: 'long',
          rows: 3,
          optional: true,
          provision: law('第四十五条'),
          hint: '没有提出的，不填写',
        },
        {
          path: 'answer',
          label: '复核意见',
          kind: 'long',
          rows: 2,
          when: (values) => Boolean(values.statement),
        },
      ],
    },
  ],
  submit: '登记当场查处',
}
