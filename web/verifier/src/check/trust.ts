import type { Checkpoint } from '../tlog/checkpoint'
import { describeCheckpoint, parseCheckpoint } from '../tlog/checkpoint'
import { parseKey, type VerifierKey } from '../tlog/key'
import { Malformed } from '../tlog/malformed'
import type { KeyHistory } from '../tlog/keyHistory'
import { parseNote, signaturesOf, type SignedNote } from '../tlog/note'
import { historyOf, type Statement } from './statement'
import { orStop, Stop, type Details } from './verdict'

/** Whom the reader trusts: the log's key, and how many of which witnesses must have seen a checkpoint. */
export interface Trust {
  key: string
  witnesses: string[]
  /** Undefined means all of them. */
  needed: number | undefined
}

/** The key against which is checked, and whether it came with what it signs: such a key proves no origin. */
export interface TrustedKey {
  key: VerifierKey
  given: boolean
  witnesses: VerifierKey[]
  needed: number
  /** Which key follows from this one for which size. */
  history: KeyHistory
}

export function chooseKey(trust: Trust, brought: string | undefined, statements: Statement[]): TrustedKey {
  const given = trust.key.trim() !== ''
  const vkey = given ? trust.key : brought
  if (vkey === undefined) {
    throw new Stop('NO_KEY')
  }
  const key = readKey(vkey, ['note'])
  const witnesses = trust.witnesses.map((one) => readKey(one, ['cosigner', 'sm2']))
  const history = historyOf(key, statements)
  return { key, given, witnesses, needed: trust.needed ?? witnesses.length, history }
}

/** The key whose signature counts for a checkpoint of that size; refused when another one of the log has signed it. */
export function countingKey({ key, history }: TrustedKey, note: SignedNote, size: bigint): VerifierKey {
  const counting = history.keyFor(size)
  if (counting && signaturesOf(note, counting).good) {
    return counting
  }
  const other = history.terms.find((term) => signaturesOf(note, term.key).good)
  if (other) {
    const until = other.until === undefined ? '' : ` to below ${other.until}`
    throw new Stop('KEY_RETIRED', { signer: other.key.vkey, counts: `for sizes from ${other.from}${until}` })
  }
  return counting ?? key
}

function readKey(vkey: string, kinds: string[]): VerifierKey {
  return orStop('KEY_UNREADABLE', () => {
    const key = parseKey(vkey.trim())
    if (!kinds.includes(key.kind)) {
      throw new Malformed(`${key.name}: not a key of this use`)
    }
    return key
  })
}

export function describeKey({ key, given }: TrustedKey, details: Details, bringer: string): void {
  details.set('key', key.vkey)
  details.set('key source', given ? 'given' : `taken from ${bringer} itself`)
  details.set('fingerprint', key.fingerprint)
}

/** The checkpoint in a note, once the key and enough witnesses have signed it; the details say which one it is. */
export function signedBy(text: string, trusted: TrustedKey, details: Details): Checkpoint {
  const note = orStop('CHECKPOINT_DAMAGED', () => parseNote(text))
  const checkpoint = orStop('CHECKPOINT_DAMAGED', () => parseCheckpoint(note.text))
  const key = countingKey(trusted, note, checkpoint.size)
  if (checkpoint.origin !== key.name) {
    throw new Stop('CHECKPOINT_NOT_SIGNED', {
      reason: `it is of the log ${checkpoint.origin}, not ${key.name}`,
    })
  }
  if (!signaturesOf(note, key).good) {
    throw new Stop('CHECKPOINT_NOT_SIGNED', { reason: `no good signature of the key ${key.name}` })
  }
  details.set('checkpoint', describeCheckpoint(checkpoint))
  if (key !== trusted.key) {
    details.set('signed by', `${key.vkey}, which followed`)
  }
  witness(note, trusted, details)
  return checkpoint
}

function witness(note: SignedNote, { witnesses, needed }: TrustedKey, details: Details): void {
  const seen: string[] = []
  for (const key of new Map(witnesses.map((one) => [one.vkey, one])).values()) {
    const { lines, good } = signaturesOf(note, key)
    if (lines.length > 0 && !good) {
      throw new Stop('WITNESS_SIGNATURE_WRONG', { witness: key.name })
    }
    if (good) {
      seen.push(`${key.name} (${key.fingerprint})${time(key.time(lines[0]!.bytes))}`)
    }
  }
  details.set(
    'witnesses',
    seen.length > 0 ? seen.sort().join('; ') : witnesses.length > 0 ? 'none' : 'none asked for',
  )
  if (witnesses.length > 0 || needed > 0) {
    details.set('witnesses needed', String(needed))
  }
  if (seen.length < needed) {
    throw new Stop('WITNESSES_TOO_FEW', { witnessed: String(seen.length) })
  }
}

const LATEST_DAY = 8_640_000_000_000n

function time(seconds: bigint | undefined): string {
  return seconds === undefined || seconds === 0n || seconds > LATEST_DAY
    ? ''
    : ` ${new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')}`
}
