import { equal, readUtf8, type Bytes } from '../tlog/bytes'
import { parseCheckpoint, type Checkpoint } from '../tlog/checkpoint'
import { leafHash } from '../tlog/hash'
import { KeyHistory } from '../tlog/keyHistory'
import type { VerifierKey } from '../tlog/key'
import { readEntries } from '../tlog/logcheck'
import { Malformed } from '../tlog/malformed'
import { parseNote, signaturesOf } from '../tlog/note'
import { parseProof } from '../tlog/proof'
import { includes } from '../tlog/proofs'
import { FULL } from '../tlog/tile'
import { TileTree, type TileSource } from '../tlog/tree'
import { parseObject } from './json'
import { KEYS, receiptsOf, type Receipt } from './receipt'
import { orStop, Stop } from './verdict'

/** 密钥声明: an entry that changes which key signs the log; the receipt proves its place, or the log was read itself. */
export interface Statement {
  index: bigint
  note: string
  receipt: Receipt | undefined
}

const BEGINNING = /^\{"act":"recording:(rotateKey|retireKey)",/
const LONGEST_BEGINNING = 40

const claims = (entry: Bytes) => BEGINNING.test(readUtf8(entry.subarray(0, LONGEST_BEGINNING)))

function noteIn(entry: Bytes): string {
  const note = parseObject(readUtf8(entry))['statement']
  if (!claims(entry) || typeof note !== 'string') {
    throw new Malformed('the entry is no statement about keys')
  }
  return note
}

/** The statements that receipts prove. */
export const statementsOf = (receipts: Receipt[]): Statement[] =>
  orStop('KEYS_DAMAGED', () =>
    receipts.map((receipt) => ({
      index: parseProof(receipt.proof).index,
      note: noteIn(receipt.entry),
      receipt,
    })),
  )

/** The statements of a key history as the log's server gives it. */
export const parseKeys = (text: string): Statement[] =>
  statementsOf(
    orStop('KEYS_DAMAGED', () => {
      const fields = parseObject(text)
      if (fields['format'] !== KEYS) {
        throw new Malformed(`the format is not ${KEYS}`)
      }
      return receiptsOf(fields['receipts'])
    }),
  )

/** The statements that a log holds; where it is damaged another check says so. */
export async function statementsIn(log: TileSource): Promise<Statement[]> {
  const stated = await statedBy(log)
  const found: Statement[] = []
  for (let bundle = 0n; stated && bundle * BigInt(FULL) < stated.size; bundle++) {
    await orNothing(async () => {
      const entries = await readEntries(log, bundle, stated.size)
      for (const [i, entry] of entries.entries()) {
        const index = bundle * BigInt(FULL) + BigInt(i)
        if (claims(entry) && (await holds(log, stated, index, entry))) {
          found.push({ index, note: noteIn(entry), receipt: undefined })
        }
      }
    })
  }
  return found
}

async function statedBy(log: TileSource): Promise<Checkpoint | undefined> {
  const bytes = await log.read('checkpoint')
  return orNothing(async () => parseCheckpoint(parseNote(readUtf8(bytes!)).text))
}

async function holds(log: TileSource, stated: Checkpoint, index: bigint, entry: Bytes): Promise<boolean> {
  const tree = new TileTree(log, stated.size)
  return equal(await tree.leaf(index), leafHash(entry)) && equal(await tree.root(), stated.root)
}

async function orNothing<T>(step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch {
    return undefined
  }
}

/**
 * What follows from the first key and the statements; those that are not about it change nothing. Of each that does, one
 * of those who bring it must prove its place.
 */
export function historyOf(first: VerifierKey, statements: Statement[]): KeyHistory {
  const sorted = new Map<bigint, Statement[]>()
  for (const one of [...statements].sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))) {
    const same = sorted.get(one.index) ?? []
    if (same.some((other) => other.note !== one.note)) {
      throw new Stop('KEYS_DAMAGED', { reason: `two statements have the index ${one.index}` })
    }
    sorted.set(one.index, [...same, one])
  }
  const history = new KeyHistory(first)
  const accepted = [...sorted].filter(([index, [one]]) => history.read(index, one!.note))
  for (const [index, same] of accepted) {
    if (!same.some((one) => !one.receipt || isPlaced(index, one.receipt, history))) {
      throw new Stop('KEYS_DAMAGED', {
        reason: `nothing proves that the log holds the statement at index ${index}`,
      })
    }
  }
  return history
}

function isPlaced(index: bigint, receipt: Receipt, history: KeyHistory): boolean {
  try {
    const { path, checkpoint } = parseProof(receipt.proof)
    const note = parseNote(checkpoint)
    const signed = parseCheckpoint(note.text)
    const key = history.keyFor(signed.size)
    const good = key !== undefined && signed.origin === key.name && signaturesOf(note, key).good
    return good && includes(index, signed.size, path, leafHash(receipt.entry), signed.root)
  } catch {
    return false
  }
}
