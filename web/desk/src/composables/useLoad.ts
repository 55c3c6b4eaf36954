import { ref, type Ref } from 'vue'
import { ProblemError } from '@/api/http'
import type { Problem } from '@/api/types'

const FAULT: Problem = { type: '/problems/fault', title: '', status: 500, detail: null, refusals: [] }

/** The problem in whatever was thrown. */
export function problemIn(fault: unknown): Problem {
  return fault instanceof ProblemError ? fault.problem : FAULT
}

export interface Load<T> {
  data: Ref<T | null>
  problem: Ref<Problem | null>
  loading: Ref<boolean>
  load: () => Promise<void>
}

/** Reads something and knows the three states of it; the last call wins, what was shown stays while it reloads. */
export function useLoad<T>(read: () => Promise<T>): Load<T> {
  const data = ref(null) as Ref<T | null>
  const problem = ref<Problem | null>(null)
  const loading = ref(false)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const found = await read()
      if (mine !== turn) return
      data.value = found
      problem.value = null
    } catch (fault) {
      if (mine === turn) problem.value = problemIn(fault)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  return { data, problem, loading, load }
}
