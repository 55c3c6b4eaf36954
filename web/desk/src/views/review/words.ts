import type { ReviewCheck, ReviewPoint, Verdict } from '@/api/types'

export const FINDINGS: Record<ReviewCheck['machine']['finding'], string> = {
  PASS: '系统核对相符',
  ISSUE: '系统发现问题',
  NOT_APPLICABLE: '系统认为不适用',
  UNKNOWN: '须由人判断',
}

export const VERDICTS: { value: Verdict; title: string; key: string }[] = [
  { value: 'PASS', title: '合格', key: 'p' },
  { value: 'ISSUE', title: '有问题', key: 'w' },
  { value: 'NOT_APPLICABLE', title: '不适用', key: 'n' },
]

export const POINT_STATES: Record<ReviewPoint['state'], string> = {
  OPEN: '待答复',
  ANSWERED: '已答复，待确认',
  CLOSED: '已解决',
}

export const RESULTS = [
  { value: 'APPROVED', title: '通过', hint: '准予提请作出决定' },
  { value: 'RETURNED', title: '退回补正', hint: '列明须补正的各点' },
  { value: 'REFUSED', title: '不同意', hint: '说明不同意的理由' },
] as const

export const resultTitle = (result: string) => RESULTS.find((one) => one.value === result)?.title ?? result
