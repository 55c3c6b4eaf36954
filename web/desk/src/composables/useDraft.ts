import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { clockText } from '@/format/dates'

const PREFIX = 'mingjian.draft.'
const DAYS_KEPT = 30

interface Kept {
  at: string
  values: Record<string, unknown>
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Removes drafts that nobody came back for: they hold what was typed about people. */
export function dropOldDrafts(now: Date): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const kept = read(key.slice(PREFIX.length))
    if (!kept || now.getTime() - Date.parse(kept.at) > DAYS_KEPT * 86_400_000) localStorage.removeItem(key)
  }
}

/**
 * Keeps a form on this machine while it is typed: 400 ms after the last stroke, at once on leaving.
 * The key names the person, the case and the act, so that two people at one machine never see each other's text.
 */
export function useDraft(key: string, values: Ref<Record<string, unknown>>) {
  const kept = read(key)
  const savedAt = ref(kept ? clockText(kept.at) : '')
  const restored = ref(kept !== null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false

  if (kept) values.value = { ...values.value, ...kept.values }

  function save(): void {
    clearTimeout(timer)
    dirty = false
    const at = new Date()
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at: at.toISOString(), values: values.value }))
      savedAt.value = clockText(at)
    } catch {
      savedAt.value = ''
    }
  }

  function clear(): void {
    clearTimeout(timer)
    dirty = false
    localStorage.removeItem(PREFIX + key)
    savedAt.value = ''
    restored.value = false
  }

  watch(
    values,
    () => {
      dirty = true
      clearTimeout(timer)
      timer = setTimeout(save, 400)
    },
    { deep: true },
  )
  const leave = () => dirty && save()
  window.addEventListener('pagehide', leave)
  onScopeDispose(() => {
    leave()
    clearTimeout(timer)
    window.removeEventListener('pagehide', leave)
  })

  return { savedAt, restored, save, clear }
}
