import { onBeforeUnmount, onMounted } from 'vue'

/** Names a stroke as `ctrl+k`, `escape`, `?`. */
export function strokeOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')
}

/** Esc in a field leaves the field (and closes its list or calendar); only outside of fields it closes the view. */
export function leftField(event: KeyboardEvent): boolean {
  if (!typing(event.target)) return false
  ;(event.target as HTMLElement).blur()
  return true
}

/** Listens for strokes while the component lives; single letters are left to those who type. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  function heard(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    const stroke = strokeOf(event)
    const then = keys[stroke]
    if (!then || (stroke.length === 1 && typing(event.target))) return
    if (stroke.startsWith('ctrl+')) event.preventDefault()
    then(event)
  }
  onMounted(() => window.addEventListener('keydown', heard))
  onBeforeUnmount(() => window.removeEventListener('keydown', heard))
}
