import type { Agency } from '@/api/agency'

/** An agency and all below it, the own one first: those whose registers its administrator maintains. */
export function maintainedBy(own: string, all: Agency[]): Agency[] {
  const found = all.filter((one) => one.id === own)
  for (const one of found) found.push(...all.filter((child) => child.parentId === one.id))
  return found
}
