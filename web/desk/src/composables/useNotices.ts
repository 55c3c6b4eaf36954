import { computed, ref } from 'vue'
import * as casework from '@/api/casework'
import type { Notice } from '@/api/types'

const items = ref<Notice[]>([])
const failed = ref(false)

/** What the bell tells; read marks are kept by the server for this account. */
export function useNotices() {
  const unread = computed(() => items.value.filter((one) => !one.read))

  async function load(): Promise<void> {
    await casework.notices().then(
      (found) => {
        items.value = found
        failed.value = false
      },
      () => (failed.value = true),
    )
  }

  async function read(which: Notice[]): Promise<void> {
    const keys = which.filter((one) => !one.read).map((one) => one.key)
    if (!keys.length) return
    await casework.readNotices(keys).then(
      () => (items.value = items.value.map((one) => (keys.includes(one.key) ? { ...one, read: true } : one))),
      () => (failed.value = true),
    )
  }

  return { items, unread, failed, load, read }
}
