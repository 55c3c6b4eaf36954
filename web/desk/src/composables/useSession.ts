import { computed, ref } from 'vue'
import { ProblemError } from '@/api/http'
import * as session from '@/api/session'
import type { Me } from '@/api/types'

const me = ref<Me | null>(null)
let asked: Promise<void> | null = null

/** Who is logged in, and what the office allows; one state for the whole desk. */
export function useSession() {
  async function find(): Promise<void> {
    asked ??= session
      .me()
      .then((found) => void (me.value = found))
      .catch((fault: unknown) => {
        if (!(fault instanceof ProblemError && fault.problem.status === 401)) asked = null
      })
    await asked
  }

  async function logIn(username: string, password: string): Promise<void> {
    me.value = await session.logIn(username, password)
    asked = Promise.resolve()
  }

  async function logOut(): Promise<void> {
    await session.logOut()
    forget()
  }

  function forget(): void {
    me.value = null
    asked = Promise.resolve()
  }

  /** With several, any of them will do. */
  const may = (...permissions: string[]) =>
    permissions.some((permission) => me.value?.permissions.includes(permission))
  const office = computed(() => me.value?.roles.map((role) => role.title).join('、') ?? '')

  return { me, office, find, logIn, logOut, forget, may }
}
