import { concat, hex, utf8, type Bytes } from '../tlog/bytes'
import type { Checkpoint } from '../tlog/checkpoint'
import { leafHash, plain } from '../tlog/hash'
import { parseProof } from '../tlog/proof'
import { includes } from '../tlog/proofs'
import type { TileSource } from '../tlog/tree'
import { continuesEntry } from './continuation'
import { EntryFields, isSame, type Attachment, type Receipt } from './receipt'
import { statementsOf, type Statement } from './statement'
import { chooseKey, describeKey, signedBy, type Trust, type TrustedKey } from './trust'
import { orStop, Stop, type Details } from './verdict'

/** What a check needs besides the thing itself. */
export interface Surroundings {
  trust: Trust
  printed: string
  log: TileSource | undefined
  /** About the log's keys, from the history and the log that were given. */
  statements: Statement[]
  progress: (done: bigint, of: bigint) => void
}

/** What holds of a receipt. */
export interface Checked {
  entry: EntryFields
  leaf: Bytes
  attachments: Attachment[]
  signed: Checkpoint
  index: bigint
  key: TrustedKey
  erased: boolean
}

const DESCRIBED = ['act', 'subject', 'at', 'agency']

/** Entry, inclusion proof, checkpoint, signature: the chain from what is claimed to who has signed it. */
export async function checkReceipt(
  receipt: Receipt,
  around: Surroundings,
  details: Details,
): Promise<Checked> {
  const key = chooseKey(around.trust, receipt.logKey, [...statementsOf(receipt.keys), ...around.statements])
  describeKey(key, details, 'the receipt')
  if (receipt.logKey !== key.key.vkey) {
    details.set('other key', `the receipt names ${receipt.logKey}`)
  }
  const proof = orStop('RECEIPT_DAMAGED', () => parseProof(receipt.proof))
  const signed = signedBy(proof.checkpoint, key, details)
  details.set('index', String(proof.index))
  const leaf = leafHash(receipt.entry)
  if (!includes(proof.index, signed.size, proof.path, leaf, signed.root)) {
    throw new Stop('ENTRY_NOT_IN_LOG')
  }
  const { entry, attachments } = describe(receipt, details)
  if (around.log) {
    await continuesEntry(around.log, key, signed, proof.index, leaf)
    details.set('log', 'continues this checkpoint')
  }
  const checked = { entry, leaf, attachments, signed, index: proof.index, key, erased: !!receipt.erasedBy }
  if (receipt.erasedBy) {
    await checkErasure(checked, receipt.erasedBy, around, details)
  }
  return checked
}

function describe(receipt: Receipt, details: Details): { entry: EntryFields; attachments: Attachment[] } {
  return orStop('ENTRY_UNREADABLE', () => {
    const entry = new EntryFields(receipt.entry)
    DESCRIBED.forEach((field) => details.set(field, entry.text(field)))
    const attachments = entry.attachments()
    const { bound, opening } = receipt
    if (bound && !attachments.some((one) => isSame(one, bound))) {
      throw new Stop('NOT_ATTACHED')
    }
    if (opening) {
      const commitment = hex(plain(concat(opening.salt, utf8(opening.content))))
      if (commitment !== entry.text('commitment')) {
        throw new Stop('OPENING_DIFFERS')
      }
      details.set('content', opening.content)
    }
    return { entry, attachments }
  })
}

/** 依法删除: a later entry of the log orders that the content of this one be erased. */
async function checkErasure(erased: Checked, order: Receipt, around: Surroundings, details: Details) {
  const said: Details = new Map()
  const checked = await checkReceipt(order, around, said)
  const named = { kind: 'erased', id: erased.entry.text('id'), sha256: hex(erased.leaf) }
  if (
    checked.entry.text('act') !== 'recording:erase' ||
    checked.index <= erased.index ||
    !checked.attachments.some((one) => isSame(one, named))
  ) {
    throw new Stop('ERASURE_DIFFERS')
  }
  details.set('erased by', String(checked.index))
  details.set('erased at', said.get('at') ?? '')
  const content = said.get('content')
  if (content !== undefined) {
    details.set('order', content)
  }
}
