import { hex, readUtf8, type Bytes } from '../tlog/bytes'
import { plain } from '../tlog/hash'
import { checkPrinted } from './printed'
import type { Attachment, Receipt } from './receipt'
import { checkReceipt, type Checked, type Surroundings } from './receiptCheck'
import { checkTombstone, WITHDRAWN } from './tombstone'
import { Stop, verdict, type Details, type Verdict } from './verdict'

/** A receipt that holds, and what to say about it. */
export interface Found {
  checked: Checked
  details: Details
}

/** Whether the bytes of a page or document are those of which an entry of the log states the hash. */
export async function checkContent(
  content: Bytes,
  receipts: Receipt[],
  around: Surroundings,
  details: Details,
): Promise<Verdict> {
  const sha256 = hex(plain(content))
  details.set('sha256', sha256)
  const found = await findAll(receipts, around, details)
  const withdrawn = first(found, (one) => one.kind === WITHDRAWN && one.sha256 === sha256)
  const same = first(found, (one) => one.sha256 === sha256)
  const withdrawal = withdrawn ?? (same ? undefined : first(found, (one) => one.kind === WITHDRAWN))
  if (withdrawal) {
    return checkTombstone(found, withdrawal, readUtf8(content), sha256, details)
  }
  if (!same) {
    throw namesPage(found, readUtf8(content)) ? new Stop('WITHDRAWAL_UNPROVEN') : changed(found)
  }
  const attached = same.checked.attachments.find((one) => one.sha256 === sha256)!
  same.details.forEach((value, name) => details.set(name, value))
  details.set('attachment', `${attached.kind} ${attached.id}`)
  if (around.printed !== '') {
    checkPrinted(around.printed, same.checked.entry.text('id'), [attached])
    details.set('printed', around.printed)
  }
  return verdict('CONTENT_IN_LOG', details, !same.checked.key.given)
}

async function findAll(receipts: Receipt[], around: Surroundings, details: Details): Promise<Found[]> {
  const found: Found[] = []
  for (const receipt of receipts) {
    const said: Details = found.length === 0 ? details : new Map()
    found.push({ checked: await checkReceipt(receipt, around, said), details: new Map(said) })
  }
  return found
}

const first = (found: Found[], which: (one: Attachment) => boolean) =>
  found.find((one) => one.checked.attachments.some(which))

/** Whether the content names a page of the receipts, as a tombstone does. */
const namesPage = (found: Found[], text: string) =>
  first(found, (one) => one.kind === 'page' && text.includes(one.sha256)) !== undefined

function changed(found: Found[]): Stop {
  const recorded = found.flatMap((one) => one.checked.attachments).map((one) => `${one.kind} ${one.sha256}`)
  return new Stop('CONTENT_CHANGED', recorded.length > 0 ? { recorded: recorded.at(-1)! } : {})
}
