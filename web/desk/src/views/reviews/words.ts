import type { Column } from '@/components/column'

export const COLUMNS: Column[] = [
  { key: 'title', title: '案件', width: '38%' },
  { key: 'state', title: '状态' },
  { key: 'submittedAt', title: '送审时间' },
  { key: 'clock', title: '审核期限' },
  { key: 'actions', title: '操作' },
]

export const STATES: [string, string][] = [
  ['SUBMITTED', '待审核'],
  ['RETURNED', '退回'],
  ['APPROVED', '通过'],
  ['REFUSED', '不同意'],
]
