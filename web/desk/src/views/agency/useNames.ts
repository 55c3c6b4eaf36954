import { onMounted, ref } from 'vue'
import { agencies, type Agency } from '@/api/agency'

/** The names of agencies by id, for lists that hold only ids; an unknown one stays empty. */
export function useNames() {
  const known = ref<Agency[]>([])
  const nameOf = (id: string) => known.value.find((one) => one.id === id)?.name ?? ''
  onMounted(() =>
    agencies().then(
      (found) => (known.value = found),
      () => (known.value = []),
    ),
  )
  return { nameOf }
}
