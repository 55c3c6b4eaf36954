import type { Attachment } from './receipt'
import { Stop } from './verdict'

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
const HASH = /(?<![0-9a-z])[0-9a-f]{16,64}(?![0-9a-z])/

/** 纸上凭证: refuses unless what the paper shows is of one of the attachments, or of the entry itself. */
export function checkPrinted(printed: string, entryId: string, attachments: Attachment[]): void {
  const lower = printed.toLowerCase()
  const id = ID.exec(lower)?.[0]
  // People copy a hash in groups of four digits.
  const grouped = lower.replace(/(?<=[0-9a-f])[ \t]+(?=[0-9a-f])/g, '')
  const hash = (HASH.exec(grouped) ?? HASH.exec(lower))?.[0]
  if (id === undefined && hash === undefined) {
    throw new Stop('PRINTED_UNREADABLE')
  }
  const names = (one: Attachment) =>
    (id === undefined || one.id === id) && (hash === undefined || one.sha256.startsWith(hash))
  const isEntry = hash === undefined && id === entryId
  if (!isEntry && !attachments.some(names)) {
    throw new Stop('PRINTED_DIFFERS')
  }
}
