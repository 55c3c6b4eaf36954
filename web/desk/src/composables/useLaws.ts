import { ref } from 'vue'
import { laws } from '@/api/agency'
import { query } from '@/api/http'
import type { Provision } from '@/api/types'

const names = ref<ReadonlySet<string>>(new Set())

/** One name for a statute, however it is cited: without book-title marks and without the state's name. */
const nameOf = (source: string) => source.replace(/[《》\s]/g, '').replace(/^中华人民共和国(?=.)/, '')

/** Which statutes are known, and where the portal shows a provision of one of them. */
export function useLaws() {
  /** Reads it once; when that fails, provisions are words without a link. */
  async function find(): Promise<void> {
    await laws().then(
      (found) => (names.value = new Set(found.map((one) => one.name))),
      () => {},
    )
  }

  /** The address of a provision in the version in force on a day, today without one; null when the statute is unknown. */
  function linkOf(provision: Provision, on?: string | null): string | null {
    return names.value.has(nameOf(provision.source))
      ? `/laws/cite${query({ statute: provision.source, article: provision.article, on: on?.slice(0, 10) })}`
      : null
  }

  return { find, linkOf }
}
