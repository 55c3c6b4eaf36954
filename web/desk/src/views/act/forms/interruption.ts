import type { ActForm, Field } from '@/components/fields/field'
import { law } from './coercion'
import { delivery, untimely } from './execution'
import { pair } from './investigation'

const penalty = (article: string) => ({ source: '行政处罚法', article })
const reason = (label: string): Field => ({ path: 'reason', label, kind: 'long', rows: 3 })

export const grantDelay: ActForm = {
  lead: '当事人确有经济困难，经其申请，可以暂缓或者分期缴纳罚款；期间不计算加处罚款，也不强制执行。',
  sections: [
    {
      fields: [
        {
          path: 'fromOn',
          label: '开始日期',
          kind: 'date',
          half: true,
          provision: penalty('第六十六条第二款'),
        },
        { path: 'untilOn', label: '届满日期', kind: 'date', half: true },
        { path: 'application', label: '当事人申请的理由', kind: 'long', rows: 3 },
        { path: 'opinion', label: '审批意见', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '准予暂缓、分期',
}

export const agree: ActForm = {
  paper: '执行协议',
  lead: '在不损害公共利益和他人合法权益的情况下，可以约定分阶段履行；当事人采取补救措施的，可以减免加处的罚款。',
  sections: [
    {
      fields: [
        { path: 'content', label: '协议的内容', kind: 'long', rows: 3, provision: law('第四十二条') },
        {
          path: 'instalments',
          label: '分阶段履行的安排',
          kind: 'rows',
          add: '加一期',
          columns: [
            { path: 'dueOn', label: '履行日期', kind: 'date' },
            { path: 'amountFen', label: '金额', kind: 'money' },
          ],
        },
        { path: 'correction', label: '当事人采取的补救措施', kind: 'long', rows: 2, optional: true },
        { path: 'reliefFen', label: '减免的加处罚款', kind: 'money', half: true, optional: true },
        { path: 'harmless', label: '协议不损害公共利益和他人合法权益', kind: 'flag' },
      ],
    },
  ],
  submit: '达成执行协议',
  consequence: '当事人不履行协议的，应当恢复强制执行。',
}

export const resumeBroken: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'facts',
          label: '不履行协议的情况',
          kind: 'long',
          rows: 3,
          provision: law('第四十二条第二款'),
        },
      ],
    },
  ],
  submit: '恢复强制执行',
}

export const suspendExecution: ActForm = {
  paper: '中止执行通知书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '中止执行的情形',
          kind: 'choice',
          provision: law('第三十九条第一款'),
          options: [
            { value: 'INABILITY', label: '当事人履行确有困难或者暂无履行能力' },
            { value: 'THIRD_PERSON', label: '第三人对执行标的主张权利，确有理由' },
            { value: 'IRREPARABLE', label: '执行可能造成难以弥补的损失，且中止不损害公共利益' },
            { value: 'OTHER', label: '其他需要中止执行的情形' },
          ],
        },
        reason('中止执行的理由'),
        {
          path: 'harmless',
          label: '没有明显社会危害',
          kind: 'flag',
          optional: true,
          provision: law('第三十九条第二款'),
          hint: '当事人确无能力履行，中止满三年未恢复的，不再执行',
        },
      ],
    },
  ],
  submit: '中止执行',
}

export const resumeExecution: ActForm = {
  sections: [{ fields: [reason('恢复执行的理由')] }],
  submit: '恢复执行',
}

export const endExecution: ActForm = {
  paper: '终结执行通知书',
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '终结执行的情形',
          kind: 'choice',
          provision: law('第四十条'),
          options: [
            { value: 'DEATH', label: '公民死亡，无遗产可供执行，又无义务承受人' },
            { value: 'DISSOLUTION', label: '法人或者其他组织终止，无财产可供执行，又无义务承受人' },
            { value: 'OBJECT_LOST', label: '执行标的灭失' },
            { value: 'REVOKED', label: '据以执行的行政决定被撤销' },
            { value: 'OTHER', label: '其他需要终结执行的情形' },
          ],
        },
        reason('终结执行的理由'),
      ],
    },
  ],
  submit: '终结执行',
  consequence: '据以执行的决定不再强制执行。',
}

export const reverseExecution: ActForm = {
  sections: [
    {
      fields: [
        {
          path: 'ground',
          label: '执行回转的情形',
          kind: 'choice',
          provision: law('第四十一条'),
          options: [
            { value: 'REVOKED', label: '据以执行的行政决定被撤销、变更' },
            { value: 'WRONG', label: '执行错误' },
          ],
        },
        { path: 'refundFen', label: '退还的金额', kind: 'money', half: true, optional: true },
        { path: 'restoration', label: '恢复原状、退还财物或者赔偿的情况', kind: 'long', rows: 3 },
      ],
    },
  ],
  submit: '执行回转',
}

const cost: Field = { path: 'costFen', label: '费用', kind: 'money', half: true, optional: true }

export const decideSubstitute: ActForm = {
  paper: '代履行决定书',
  lead: '当事人逾期不履行排除妨碍、恢复原状等义务，经催告仍不履行的，可以代履行，或者委托没有利害关系的第三人代履行。',
  sections: [
    {
      fields: [
        {
          path: 'harm',
          label: '不履行的后果',
          kind: 'choice',
          provision: law('第五十条'),
          options: [
            { value: 'TRAFFIC', label: '已经或者将危害交通安全' },
            { value: 'POLLUTION', label: '已经或者将造成环境污染' },
            { value: 'RESOURCES', label: '已经或者将破坏自然资源' },
          ],
        },
        { path: 'performer', label: '代履行人', kind: 'text', half: true },
        {
          path: 'budgetFen',
          label: '费用预算',
          kind: 'money',
          half: true,
          provision: law('第五十一条第一款第一项'),
        },
        { path: 'disinterested', label: '代履行人没有利害关系', kind: 'flag' },
        { path: 'object', label: '代履行的标的', kind: 'long', rows: 2 },
        { path: 'how', label: '代履行的方式', kind: 'long', rows: 2 },
        { path: 'executeOn', label: '代履行的时间', kind: 'date', half: true },
        reason('代履行的理由'),
      ],
    },
  ],
  submit: '作出代履行决定',
}

export const remindSubstitute: ActForm = {
  paper: '代履行催告书',
  lead: '代履行三日前催告当事人履行；当事人履行的，停止代履行。',
  sections: [{ fields: delivery }],
  submit: '记录催告',
}

export const carryOutSubstitute: ActForm = {
  paper: '强制执行笔录',
  sections: [
    {
      fields: [
        { ...pair, label: '到场监督的人员', provision: law('第五十一条第一款第三项') },
        { path: 'takenAt', label: '实施时间', kind: 'moment', half: true },
        cost,
        { path: 'course', label: '代履行的情况', kind: 'long', rows: 3 },
        {
          path: 'peaceful',
          label: '没有采用暴力、胁迫以及其他非法方式',
          kind: 'flag',
          provision: law('第五十一条第三款'),
        },
        {
          path: 'signed',
          label: '由谁在执行文书上签名',
          kind: 'choice',
          options: [
            { value: true, label: '当事人' },
            { value: false, label: '见证人' },
          ],
        },
        { path: 'witness', label: '见证人', kind: 'text', when: (values) => values.signed === false },
        untimely,
      ],
    },
  ],
  submit: '记录代履行',
}

export const substituteAtOnce: ActForm = {
  paper: '强制执行笔录',
  lead: '需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，当事人不能清除的，可以立即代履行。',
  sections: [
    {
      fields: [
        pair,
        { path: 'takenAt', label: '实施时间', kind: 'moment', half: true },
        cost,
        {
          path: 'place',
          label: '需要立即清除的场所',
          kind: 'choice',
          provision: law('第五十二条'),
          options: [
            { value: 'ROAD', label: '道路' },
            { value: 'RIVER', label: '河道' },
            { value: 'WATERWAY', label: '航道' },
            { value: 'PUBLIC_PLACE', label: '公共场所' },
          ],
        },
        { path: 'performer', label: '代履行人', kind: 'text', half: true },
        { path: 'course', label: '遗洒物、障碍物或者污染物和清除的情况', kind: 'long', rows: 3 },
        { path: 'unable', label: '当事人不能清除', kind: 'flag' },
        {
          path: 'present',
          label: '当事人是否在场',
          kind: 'choice',
          options: [
            { value: true, label: '在场' },
            { value: false, label: '不在场' },
          ],
        },
        {
          path: 'toldOn',
          label: '事后通知当事人的日期',
          kind: 'date',
          when: (values) => values.present === false,
        },
      ],
    },
  ],
  submit: '记录立即代履行',
}

export const announceDemolition: ActForm = {
  lead: '对违法的建筑物、构筑物、设施等需要强制拆除的，应当公告，限期当事人自行拆除。',
  sections: [
    {
      fields: [
        { path: 'announcedOn', label: '公告日期', kind: 'date', half: true, provision: law('第四十四条') },
        { path: 'performBy', label: '自行拆除的期限', kind: 'date', half: true },
        { path: 'place', label: '公告的方式和地点', kind: 'long', rows: 2 },
      ],
    },
  ],
  submit: '记录公告',
}
