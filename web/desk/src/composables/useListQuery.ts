import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export type Wanted = Record<string, string | number> & { page: number; size: number }

/** What a list asks for, kept in the address: a reload, the back key and a sent link all show the same list. */
export function useListQuery<T extends Wanted>(
  initial: T,
  load: (asked: T) => void,
): { asked: T; ask: () => void } {
  const route = useRoute()
  const router = useRouter()
  const asked = reactive({ ...initial }) as T

  function read(): void {
    for (const [key, value] of Object.entries(initial)) {
      const said = route.query[key]
      const plain = typeof said === 'string' ? said : undefined
      const next =
        typeof value === 'number' ? (/^\d{1,6}$/.test(plain ?? '') ? Number(plain) : value) : (plain ?? value)
      Object.assign(asked, { [key]: next })
    }
  }

  function write(): void {
    const changed = Object.entries(asked).filter(([key, value]) => value !== initial[key])
    void router.replace({ query: Object.fromEntries(changed.map(([key, value]) => [key, String(value)])) })
  }

  /** From the filter row: a new question starts at the first page. */
  function ask(): void {
    asked.page = 0
    write()
    load(asked)
  }

  read()
  // a link to this very list, such as one from the search, asks anew
  const home = route.name
  watch(
    () => route.query,
    (now) => {
      const before = JSON.stringify(asked)
      if (route.name !== home) return
      read()
      if (now && JSON.stringify(asked) !== before) load(asked)
    },
  )
  watch(
    () => [asked.page, asked.size] as const,
    ([, size], [, before]) => {
      if (size !== before) asked.page = 0
      write()
      load(asked)
    },
  )
  load(asked)
  return { asked, ask }
}
