import type { ActForm } from '@/components/fields/field'
import { MANNERS } from './notice'

const law = (article: string) => ({ source: '行政处罚法', article })

/** The notice of a hearing reaches whoever asked for it. */
const SERVED = MANNERS.filter((manner) => manner.value !== 'PUBLIC')

export const requestHearing: ActForm = {
  paper: '听证申请记录',
  lead: '当事人书面或者口头要求听证的，都应当记录；当事人不承担组织听证的费用。',
  sections: [
    {
      fields: [
        {
          path: 'on',
          label: '提出日期',
          kind: 'date',
          half: true,
          provision: law('第六十四条'),
          hint: '当事人应当在告知后五个工作日内提出',
        },
        { path: 'by', label: '申请人', kind: 'text', half: true },
        {
          path: 'manner',
          label: '申请方式',
          kind: 'choice',
          options: [
            { value: 'WRITTEN', label: '书面申请' },
            { value: 'ORAL', label: '口头申请', hint: '由执法人员记录，申请人签名' },
          ],
        },
        { path: 'content', label: '申请的内容', kind: 'long', rows: 3, optional: true },
      ],
    },
  ],
  submit: '受理听证申请',
}

export const refuseHearing: ActForm = {
  paper: '不予听证通知书',
  lead: '只有当事人逾期申请，或者拟作出的处罚不属于听证范围的，才可以不予听证，并应当书面告知。',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '不予听证的理由',
          kind: 'choice',
          provision: law('第六十三条、第六十四条'),
          options: [
            { value: 'LATE', label: '超过期限提出申请' },
            { value: 'NOT_ENTITLED', label: '不属于可以要求听证的范围' },
          ],
        },
        { path: 'requestedOn', label: '当事人申请的日期', kind: 'date', half: true },
        { path: 'servedOn', label: '通知书送达日期', kind: 'date', half: true },
        { path: 'reason', label: '理由的说明', kind: 'long', rows: 3 },
        { path: 'manner', label: '送达方式', kind: 'choice', options: MANNERS },
      ],
    },
  ],
  submit: '不予听证',
}

export const waiveHearing: ActForm = {
  sections: [
    {
      fields: [
        { path: 'on', label: '放弃日期', kind: 'date', half: true },
        {
          path: 'writing',
          label: '有当事人的书面声明',
          kind: 'flag',
          half: true,
          hint: '没有书面声明的，须待期限届满',
        },
      ],
    },
  ],
  submit: '记录放弃听证',
}

export const appointPresider: ActForm = {
  lead: '指定本机关没有参与本案调查的人员主持听证；重新指定主持人的，应当重新通知当事人。',
  sections: [
    {
      fields: [
        {
          path: 'presiderId',
          label: '听证主持人',
          kind: 'officer',
          anyStaff: true,
          half: true,
          provision: law('第六十四条'),
          hint: '不得是本案调查人员',
        },
        { path: 'recorderId', label: '记录人', kind: 'officer', anyStaff: true, half: true },
      ],
    },
  ],
  submit: '指定主持人',
}

export const applyRecusal: ActForm = {
  lead: '当事人认为主持人与本案有直接利害关系的，有权申请回避。',
  sections: [
    {
      fields: [
        { path: 'on', label: '申请日期', kind: 'date', half: true, provision: law('第六十四条') },
        { path: 'reason', label: '申请回避的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '记录回避申请',
}

export const decideRecusal: ActForm = {
  paper: '回避决定书',
  lead: '由机关负责人决定；无论是否回避，都应当说明理由。',
  sections: [
    {
      fields: [
        {
          path: 'granted',
          label: '决定',
          kind: 'choice',
          provision: law('第四十三条、第六十四条'),
          options: [
            { value: true, label: '主持人回避' },
            { value: false, label: '驳回回避申请' },
          ],
        },
        { path: 'reason', label: '决定的理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '作出回避决定',
}

export const notifyHearing: ActForm = {
  paper: '行政处罚听证通知书',
  lead: '在举行听证的七日（工作日）前通知当事人及有关人员；公开举行的，同时发布听证公告。',
  sections: [
    {
      fields: [
        { path: 'heldAt', label: '听证时间', kind: 'moment', half: true, provision: law('第六十四条') },
        { path: 'place', label: '听证地点', kind: 'text', half: true },
        {
          path: 'open',
          label: '听证方式',
          kind: 'choice',
          options: [
            { value: true, label: '公开举行' },
            { value: false, label: '不公开举行', hint: '限于涉及国家秘密、商业秘密或者个人隐私' },
          ],
        },
        {
          path: 'secrecy',
          label: '不公开的理由',
          kind: 'choice',
          when: (values) => values.open === false,
          options: [
            { value: 'STATE_SECRET', label: '涉及国家秘密' },
            { value: 'BUSINESS_SECRET', label: '涉及商业秘密' },
            { value: 'PRIVACY', label: '涉及个人隐私' },
          ],
        },
        { path: 'servedOn', label: '通知书送达日期', kind: 'date', half: true },
        {
          path: 'others',
          label: '同时通知',
          kind: 'text',
          half: true,
          optional: true,
          hint: '代理人、第三人等',
        },
        { path: 'manner', label: '送达方式', kind: 'choice', options: SERVED },
      ],
    },
  ],
  submit: '发出听证通知书',
}

export const postponeHearing: ActForm = {
  paper: '延期（中止）听证通知书',
  lead: '延期、中止之后，应当重新通知听证的时间、地点。',
  sections: [
    {
      fields: [
        {
          path: 'kind',
          label: '延期或者中止',
          kind: 'choice',
          options: [
            { value: 'POSTPONED', label: '延期', hint: '听证尚未开始' },
            { value: 'SUSPENDED', label: '中止', hint: '听证已经开始' },
          ],
        },
        { path: 'reason', label: '理由', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '延期、中止听证',
}

export const endHearing: ActForm = {
  paper: '终止听证通知书',
  lead: '当事人及其代理人无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '终止的情形',
          kind: 'choice',
          provision: law('第六十四条'),
          options: [
            { value: 'WITHDRAWN', label: '当事人撤回听证申请' },
            { value: 'ABSENT', label: '无正当理由拒不出席' },
            { value: 'LEFT', label: '未经许可中途退出' },
            { value: 'CEASED', label: '当事人死亡或者终止' },
          ],
        },
        { path: 'on', label: '日期', kind: 'date', half: true },
        {
          path: 'writing',
          label: '有当事人的书面材料',
          kind: 'flag',
          half: true,
          when: (values) => values.ground === 'WITHDRAWN',
        },
        { path: 'circumstances', label: '有关情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '终止听证',
}

export const holdHearing: ActForm = {
  paper: '听证笔录',
  lead: '调查人员提出事实、证据和处罚建议，当事人进行申辩和质证；作出决定只能依据听证会上出示的证据。',
  sections: [
    {
      title: '时间和到场人员',
      fields: [
        { path: 'startedAt', label: '开始时间', kind: 'moment', half: true },
        { path: 'endedAt', label: '结束时间', kind: 'moment', half: true },
        { path: 'partyBy', label: '到场的当事人', kind: 'text', half: true, optional: true },
        { path: 'investigatorIds', label: '到场的调查人员', kind: 'officers', count: 2 },
        {
          path: 'agents',
          label: '代理人',
          kind: 'rows',
          add: '加一名代理人',
          optional: true,
          provision: law('第六十四条'),
          hint: '一至二人，应当有授权委托书',
          columns: [
            { path: 'name', label: '姓名', kind: 'text' },
            { path: 'mandate', label: '有授权委托书', kind: 'flag' },
          ],
        },
      ],
    },
    {
      title: '听证过程',
      fields: [
        {
          path: 'allegation',
          label: '调查人员提出的事实、证据和处罚建议',
          kind: 'long',
          rows: 5,
          provision: law('第六十四条'),
        },
        {
          path: 'exhibits',
          label: '出示的证据和质证',
          kind: 'rows',
          add: '加一件证据',
          columns: [
            { path: 'number', label: '证据序号', kind: 'number' },
            { path: 'name', label: '证据名称', kind: 'text' },
            { path: 'view', label: '质证意见', kind: 'text' },
          ],
        },
        { path: 'defence', label: '当事人的申辩', kind: 'long', rows: 5 },
        { path: 'lastWords', label: '最后陈述', kind: 'long', rows: 2 },
      ],
    },
    {
      title: '核对和签名',
      fields: [
        {
          path: 'signed',
          label: '听证笔录的签名',
          kind: 'choice',
          provision: law('第六十四条'),
          options: [
            { value: true, label: '当事人或者代理人已核对并签名' },
            { value: false, label: '拒绝签名' },
          ],
        },
        {
          path: 'refusal',
          label: '拒绝签名的情况',
          kind: 'long',
          rows: 2,
          when: (values) => values.signed === false,
        },
      ],
    },
  ],
  submit: '记录听证',
  consequence: '听证笔录随即生成并入册，不能改动。',
}

export const reportHearing: ActForm = {
  paper: '听证报告',
  lead: '由听证主持人本人提交；没有听证报告，不得复核、送审和作出决定。',
  sections: [
    {
      fields: [
        { path: 'issues', label: '争议的主要问题', kind: 'long', rows: 3, provision: law('第六十五条') },
        { path: 'assessment', label: '对事实、证据的认定', kind: 'long', rows: 4 },
        { path: 'opinion', label: '处理意见和建议', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '提交听证报告',
}
