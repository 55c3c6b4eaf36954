import { ref } from 'vue'
import * as casework from '@/api/casework'
import type { CaseRow } from '@/api/types'
import { useLoad } from './useLoad'

const ids = ref(new Set<string>())

/** The cases that I follow; one state for the case page and the list. */
export function useFollowed() {
  const { data, problem, loading, load } = useLoad<CaseRow[]>(async () => {
    const found = await casework.followed()
    ids.value = new Set(found.map((row) => row.id))
    return found
  })

  /** Follows a case or stops it; what the button says changes only when the server did it. */
  async function turn(id: string): Promise<void> {
    const next = new Set(ids.value)
    if (next.delete(id)) await casework.unfollow(id)
    else {
      await casework.follow(id)
      next.add(id)
    }
    ids.value = next
    if (data.value) data.value = data.value.filter((row) => next.has(row.id))
  }

  return { rows: data, problem, loading, load, turn, has: (id: string) => ids.value.has(id) }
}
