import type { Deadline } from '@/api/types'

/** The running deadline that comes first; paused ones, those without a day and those beyond a year do not press. */
export function nextDeadline(deadlines: Deadline[]): Deadline | null {
  const running = deadlines.filter((one) => !one.paused && one.dueOn !== null && (one.daysLeft ?? 0) <= 365)
  return running.sort((a, b) => a.dueOn!.localeCompare(b.dueOn!))[0] ?? null
}
