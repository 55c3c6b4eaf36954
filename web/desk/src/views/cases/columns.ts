import type { Column } from '@/components/column'

export const COLUMNS: Column[] = [
  { key: 'title', title: '案件', sort: 'REGISTERED', width: '37%' },
  { key: 'party', title: '当事人', sort: 'PARTY', width: '20%' },
  { key: 'stage', title: '环节', sort: 'STAGE' },
  { key: 'handlers', title: '承办人' },
  { key: 'filedOn', title: '立案日期', sort: 'FILED' },
  { key: 'next', title: '最近期限', sort: 'DUE' },
  { key: 'actions', title: '操作' },
]

/** The stages of the procedures that a list can be narrowed to. */
export const STAGES: [string, string][] = [
  ['LEAD', '线索已登记'],
  ['VERIFIED', '线索已核查'],
  ['INVESTIGATING', '调查取证'],
  ['CONCLUDED', '调查终结'],
  ['IN_REVIEW', '法制审核中'],
  ['RETURNED', '审核退回'],
  ['REVIEW_REFUSED', '审核不同意'],
  ['CLEARED', '审核通过'],
  ['NOTIFIED', '已事先告知'],
  ['RECHECKED', '陈述申辩已复核'],
  ['DISCUSSED', '已集体讨论'],
  ['ON_THE_SPOT', '当场查处'],
  ['DECIDED', '已作出决定'],
  ['SERVED', '已送达'],
  ['OVERDUE', '逾期未缴'],
  ['EXECUTED', '执行完毕'],
  ['CLOSED', '已结案'],
  ['ARCHIVED', '已归档'],
  ['NOT_FILED', '不予立案'],
  ['WITHDRAWN', '已撤销立案'],
  ['TRANSFERRED', '已移送'],
  ['MEASURE_PROPOSED', '强制措施待批准'],
  ['MEASURE_APPROVED', '强制措施已批准'],
  ['MEASURE_UNAPPROVED', '强制措施待补批'],
  ['MEASURE_IN_FORCE', '强制措施实施中'],
  ['MEASURE_ENDED', '强制措施已解除'],
  ['MEASURE_NOT_TAKEN', '未实施强制措施'],
]
