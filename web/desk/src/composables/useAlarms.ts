import { ref } from 'vue'
import { alarms, type Alarms } from '@/api/recording'

const open = ref(0)

/** How many alarms of the record nobody has dealt with: the red number beside the module. */
export function useAlarms() {
  function of(found: Alarms): void {
    open.value = found.open
  }

  /** Reads it once; when that fails there is no number, the page itself says what is wrong. */
  async function count(): Promise<void> {
    await alarms().then(of, () => (open.value = 0))
  }

  return { open, of, count }
}
