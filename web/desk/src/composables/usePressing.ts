import { ref } from 'vue'
import { tasks } from '@/api/casework'
import type { Task } from '@/api/types'

const pressing = ref(0)

/** How many of my tasks are red: the one number that the tree shows. */
export function usePressing() {
  function of(items: Task[]): void {
    pressing.value = items.filter((task) => task.group === 'MINE' && task.light === 'RED').length
  }

  /** Reads it once; when that fails there is no number, the task list itself says what is wrong. */
  async function count(): Promise<void> {
    await tasks().then(
      (found) => of(found.items),
      () => (pressing.value = 0),
    )
  }

  return { pressing, of, count }
}
