import type { Column } from '@/components/column'

export const COLUMNS: Column[] = [
  { key: 'title', title: '决定', width: '38%' },
  { key: 'party', title: '当事人', width: '18%' },
  { key: 'state', title: '状态' },
  { key: 'decidedOn', title: '决定日期' },
  { key: 'countdown', title: '公示期限' },
  { key: 'actions', title: '操作' },
]

export const STATES: [string, string][] = [
  ['DRAFT', '草稿'],
  ['IN_REVIEW', '审核'],
  ['CLEARED', '待发布'],
  ['PUBLISHED', '已公示'],
  ['WITHDRAWN', '撤下'],
]
