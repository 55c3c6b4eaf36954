import type { Found } from './contentCheck'
import { parseObject } from './json'
import { isSame, type Attachment } from './receipt'
import { Stop, verdict, type Details, type Verdict } from './verdict'

export const WITHDRAWN = 'withdrawnPage'

const SAID = ['document', 'ground', 'reason', 'effectiveOn']

/** 撤下说明: whether it, or the page that it replaced, is what the entry of the withdrawal states. */
export function checkTombstone(
  found: Found[],
  withdrawal: Found,
  text: string,
  sha256: string,
  details: Details,
): Verdict {
  const page = withdrawal.checked.attachments.find((one) => one.kind === WITHDRAWN)!
  describe(found, withdrawal, page, details)
  const fromMaterial = !withdrawal.checked.key.given
  if (page.sha256 === sha256) {
    return verdict('CONTENT_WITHDRAWN', details, fromMaterial)
  }
  const document = details.get('document')
  if (!text.includes(page.sha256)) {
    throw new Stop('TOMBSTONE_DIFFERS', { reason: 'it does not name the page that was withdrawn' })
  }
  if (document !== undefined && !text.includes(document)) {
    throw new Stop('TOMBSTONE_DIFFERS', { reason: `it does not name the document ${document}` })
  }
  return verdict('TOMBSTONE_IN_LOG', details, fromMaterial)
}

function describe(found: Found[], withdrawal: Found, page: Attachment, details: Details): void {
  withdrawal.details.forEach((value, name) => details.set(name, value))
  details.set('page', `${page.id} ${page.sha256}`)
  details.set('withdrawn', details.get('at') ?? '')
  const published = { ...page, kind: 'page' }
  const publication = found.find((one) => one.checked.attachments.some((other) => isSame(other, published)))
  if (publication) {
    details.set('published', publication.details.get('at') ?? '')
  }
  const content = details.get('content')
  details.delete('content')
  if (content === undefined) {
    details.set('order', 'not disclosed with the receipt')
  } else {
    describeOrder(content, details)
  }
}

function describeOrder(content: string, details: Details): void {
  try {
    const order = parseObject(content)
    for (const field of SAID) {
      const value = order[field]
      if (typeof value === 'string') {
        details.set(field === 'reason' ? 'why' : field, value)
      }
    }
  } catch {
    details.set('order', content)
  }
}
