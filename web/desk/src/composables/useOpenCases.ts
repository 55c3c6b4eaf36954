import { ref, watch } from 'vue'

export interface OpenCase {
  id: string
  title: string
  /** The party: what tells one tab from the next, where titles begin and end alike. */
  party?: string
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
  function add({ id, title, party }: { id: string; title: string; party: { name: string } }): void {
    const now = { id, title, party: party?.name }
    if (open.value.some((one) => one.id === id))
      open.value = open.value.map((one) => (one.id === id ? now : one))
    else open.value = [...open.value, now].slice(-MOST)
  }

  function remove(id: string): void {
    open.value = open.value.filter((one) => one.id !== id)
  }

  return { open, add, remove, clear: () => (open.value = []) }
}
