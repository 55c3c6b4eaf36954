import type { ErasureRequest } from '@/api/erasure'

/** The state of a request in words, and how it is set apart. */
export function stateOf({ approved }: Pick<ErasureRequest, 'approved'>): { title: string; tone: string } {
  if (approved === null) return { title: '待审批', tone: 'waiting' }
  return approved
    ? { title: '已批准，内容已删除', tone: 'done' }
    : { title: '不予批准，内容保留', tone: 'kept' }
}

/** Who must act next: a person who asked never decides, whatever the offices of the account. */
export const mayDecide = (request: ErasureRequest, officerId: string | undefined, erases: boolean): boolean =>
  erases && request.approved === null && request.requestedBy !== officerId
