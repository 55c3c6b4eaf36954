import { ref, watch } from 'vue'

export interface OpenCase {
  id: string
  title: string
}

const KEY = 'mingjian.open'
const MOST = 8

function read(): OpenCase[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as OpenCase[]
  } catch {
    return []
  }
}

const open = ref<OpenCase[]>(read())
watch(open, (now) => sessionStorage.setItem(KEY, JSON.stringify(now)), { deep: true })

/** The cases that this browser tab has open; they last as long as the tab. */
export function useOpenCases() {
  function add(id: string, title: string): void {
    const known = open.value.find((one) => one.id === id)
    if (known) known.title = title
    else open.value = [...open.value, { id, title }].slice(-MOST)
  }

  function remove(id: string): void {
    open.value = open.value.filter((one) => one.id !== id)
  }

  return { open, add, remove, clear: () => (open.value = []) }
}
