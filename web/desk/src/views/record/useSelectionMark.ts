import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

export interface Picked {
  field: string
  start: number
  end: number
  text: string
}

/** Where a point of the selection lies in the field's original text, in UTF-16 units. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(root, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** Text that a person selects in an original, to be marked as not public. */
export function useSelectionMark(root: Ref<HTMLElement | null>, open: () => boolean) {
  const picked = ref<Picked | null>(null)
  const reason = ref('')

  function heard(): void {
    const selection = window.getSelection()
    if (!open() || !selection || selection.isCollapsed || !selection.rangeCount) return
    const range = selection.getRangeAt(0)
    const element = range.startContainer.parentElement?.closest<HTMLElement>('[data-original]')
    if (!element || !root.value?.contains(element) || !element.contains(range.endContainer)) return
    const start = offsetIn(element, range.startContainer, range.startOffset)
    const text = range.toString()
    if (text.trim())
      picked.value = { field: element.dataset.original!, start, end: start + text.length, text }
  }

  function forget(): void {
    picked.value = null
    reason.value = ''
    window.getSelection()?.removeAllRanges()
  }

  onMounted(() => document.addEventListener('mouseup', heard))
  onBeforeUnmount(() => document.removeEventListener('mouseup', heard))
  return { picked, reason, forget }
}
