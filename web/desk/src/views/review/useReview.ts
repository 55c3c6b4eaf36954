import { computed, ref } from 'vue'
import { act as doAct, caseOf } from '@/api/casework'
import { reviewOf } from '@/api/legalreview'
import type { CaseView, Problem, ReviewView } from '@/api/types'
import { problemIn, useLoad } from '@/composables/useLoad'

/** A review with the case that it judges; acts of the review are acts on that case. */
export function useReview(id: () => string) {
  const subject = ref<CaseView | null>(null)
  const busy = ref('')
  const problem = ref<Problem | null>(null)
  const review = useLoad<ReviewView>(async () => {
    const found = await reviewOf(id())
    subject.value = await caseOf(found.caseId)
    return found
  })

  const may = (act: string) =>
    computed(() => subject.value?.acts.some((one) => one.act === act && one.possible) ?? false)

  /** Does an act and reads everything again; false when it was refused, which is then shown. */
  async function act(name: string, body: Record<string, unknown>, key = name): Promise<boolean> {
    if (!subject.value || busy.value) return false
    busy.value = key
    problem.value = null
    try {
      await doAct(subject.value.id, subject.value.version, name, body)
      await review.load()
      return true
    } catch (fault) {
      problem.value = problemIn(fault)
      return false
    } finally {
      busy.value = ''
    }
  }

  return { ...review, subject, busy, refused: problem, may, act }
}
