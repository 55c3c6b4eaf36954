import { ref } from 'vue'
import type { Problem } from '@/api/types'
import { problemIn } from '@/composables/useLoad'

/** One thing is done at a time; what stands in the way is shown, what was said as well. */
export function useDoing(after: () => Promise<void>) {
  const refused = ref<Problem | null>(null)
  const said = ref('')
  const busy = ref(false)

  async function act(what: () => Promise<string | void>): Promise<void> {
    busy.value = true
    refused.value = null
    said.value = ''
    try {
      said.value = (await what()) ?? ''
      await after()
    } catch (fault) {
      refused.value = problemIn(fault)
    } finally {
      busy.value = false
    }
  }
  return { refused, said, busy, act }
}
