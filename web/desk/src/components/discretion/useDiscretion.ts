import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import {
  calculate,
  choicesOf,
  type Calculation,
  type Circumstances,
  type Discretion,
  type Standard,
  type StatutoryGround,
} from '@/api/discretion'
import type { Problem } from '@/api/types'
import { problemIn } from '@/composables/useLoad'
import { missingIn } from './circumstances'

const PAUSE = 300
const nothing = (): Circumstances => ({ chosen: [], grounds: [], baseFen: null })

/** The calculator of one matter: what may be chosen, what was chosen, and what the server makes of it. */
export function useDiscretion(
  matter: Ref<string>,
  on: Ref<string>,
  fineFen: Ref<number>,
  begun: Calculation | null,
) {
  const standards = ref<Standard[]>([])
  const grounds = ref<StatutoryGround[]>([])
  const standardId = ref(begun?.standardId ?? '')
  const found = ref<Circumstances>(begun?.circumstances ?? nothing())
  const result = ref<Discretion | null>(null)
  const problem = ref<Problem | null>(null)
  const read = ref(false)
  const standard = computed(() => standards.value.find((one) => one.id === standardId.value) ?? null)
  const missing = computed(() => (standard.value ? missingIn(standard.value, found.value) : []))
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function load(): Promise<void> {
    read.value = false
    try {
      const choices = await choicesOf(matter.value, on.value)
      standards.value = choices.standards
      grounds.value = choices.grounds
      if (!standard.value) choose(choices.standards[0]?.id ?? '')
      problem.value = null
    } catch (fault) {
      problem.value = problemIn(fault)
    }
    read.value = true
  }

  /** Another version has other factors: what was chosen by the former does not count. */
  function choose(id: string): void {
    standardId.value = id
    found.value = nothing()
  }

  async function ask(): Promise<void> {
    running?.abort()
    if (!standard.value || missing.value.length || Number.isNaN(fineFen.value)) return
    running = new AbortController()
    const body = { standardId: standardId.value, circumstances: found.value, fineFen: fineFen.value }
    try {
      result.value = await calculate(matter.value, body, running.signal)
      problem.value = null
    } catch (fault) {
      if (fault instanceof DOMException) return
      problem.value = problemIn(fault)
    }
  }

  watch(
    [standard, found, fineFen],
    () => {
      clearTimeout(timer)
      result.value = null
      timer = setTimeout(() => void ask(), PAUSE)
    },
    { deep: true },
  )
  watch([matter, on], () => void load(), { immediate: true })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { standards, grounds, standard, standardId, found, result, problem, missing, read, choose }
}
