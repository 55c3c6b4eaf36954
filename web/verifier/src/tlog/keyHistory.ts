import { parseKey, sameKey, type VerifierKey } from './key'
import { Malformed } from './malformed'
import { parseNote, signaturesOf, type SignedNote } from './note'
import { readSize } from './text'

const ROTATION = 'mingjian.org/tlog-key-rotation/v1'
const RETIREMENT = 'mingjian.org/tlog-key-retirement/v1'

/** A key and the sizes of trees for which it counts: from the first, until below the second. */
export interface KeyTerm {
  key: VerifierKey
  from: bigint
  until: bigint | undefined
}

/** A statement about keys; `from` is there when the old key is retired. */
interface Statement {
  origin: string
  old: VerifierKey
  next: VerifierKey
  from: bigint | undefined
}

/** Which key may sign a checkpoint of which size, from the log's own statements in their order. */
export class KeyHistory {
  terms: KeyTerm[]
  private readonly used: VerifierKey[]

  constructor(private readonly first: VerifierKey) {
    this.terms = [{ key: first, from: 0n, until: undefined }]
    this.used = [first]
  }

  /** Reads the statement at an index, in ascending order; whether it changed the keys. */
  read(index: bigint, text: string): boolean {
    try {
      const note = parseNote(text)
      return this.accepted(index, parseStatement(note.text), note)
    } catch (e) {
      if (e instanceof Malformed) {
        return false
      }
      throw e
    }
  }

  keyFor(size: bigint): VerifierKey | undefined {
    return this.terms.find((one) => one.from <= size && (one.until === undefined || size < one.until))?.key
  }

  private accepted(index: bigint, one: Statement, note: SignedNote): boolean {
    if (one.origin !== this.first.name || !signaturesOf(note, one.next).good) {
      return false
    }
    const current = this.terms.at(-1)!.key
    if (one.from === undefined) {
      return (
        sameKey(one.old, current) && signaturesOf(note, one.old).good && this.rotate(index + 1n, one.next)
      )
    }
    const known = this.terms.some((term) => sameKey(term.key, one.old))
    if (!known || one.from > index + 1n || !sameKey(one.next, current)) {
      return false
    }
    this.end((term) => sameKey(term.key, one.old), one.from)
    return true
  }

  private rotate(size: bigint, next: VerifierKey): boolean {
    if (this.used.some((one) => sameKey(one, next))) {
      return false
    }
    this.used.push(next)
    this.end((term) => term.until === undefined, size)
    this.terms.push({ key: next, from: size, until: undefined })
    return true
  }

  private end(which: (term: KeyTerm) => boolean, size: bigint): void {
    this.terms = this.terms.map((term) => (which(term) ? { ...term, until: ending(term, size) } : term))
  }
}

function ending({ from, until }: KeyTerm, size: bigint): bigint {
  const end = size > from ? size : from
  return until !== undefined && until < end ? until : end
}

function parseStatement(text: string): Statement {
  const lines = text.split('\n')
  const [header, origin, old, ...rest] = lines
  const retires = header === RETIREMENT && lines.length === 6
  if (!retires && !(header === ROTATION && lines.length === 5)) {
    throw new Malformed('not a statement about keys')
  }
  const statement = {
    origin: origin!,
    old: keyBehind('old ', old!),
    from: retires ? readSize(behind('from ', rest[0]!)) : undefined,
    next: keyBehind('next ', rest[retires ? 1 : 0]!),
  }
  if (lines.at(-1) !== '' || !isOfOneLog(statement)) {
    throw new Malformed('a statement is about two keys of one log')
  }
  return statement
}

const isOfOneLog = ({ origin, old, next }: Statement) =>
  old.name === origin && next.name === origin && !sameKey(old, next)

function keyBehind(word: string, line: string): VerifierKey {
  const key = parseKey(behind(word, line))
  if (key.kind !== 'note') {
    throw new Malformed('not an Ed25519 key')
  }
  return key
}

function behind(word: string, line: string): string {
  if (!line.startsWith(word)) {
    throw new Malformed(`a line begins with ${word}`)
  }
  return line.slice(word.length)
}
