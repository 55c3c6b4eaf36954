import { base64, concat, equal, fromBase64, type Bytes } from './bytes'
import { requireName, type VerifierKey } from './key'
import { Malformed } from './malformed'
import { requireText } from './text'

/** One signature line. */
export interface NoteSignature {
  name: string
  id: Bytes
  bytes: Bytes
}

/** A text and the signatures over it (C2SP signed-note). */
export interface SignedNote {
  text: string
  signatures: NoteSignature[]
}

const LONGEST = 1_000_000
const MOST_SIGNATURES = 100
const DASH = '\u2014 '
const ID_LENGTH = 4

/** Reads a note: the signatures stand behind its last empty line. */
export function parseNote(note: string): SignedNote {
  const split = note.lastIndexOf('\n\n')
  if (note.length > LONGEST || split < 0 || !note.endsWith('\n') || split + 2 === note.length) {
    throw new Malformed('a note is a text, an empty line and signature lines')
  }
  requireText(note)
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) {
    throw new Malformed('a note has at most 100 signatures')
  }
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignature) }
}

export function parseSignature(line: string): NoteSignature {
  const space = line.indexOf(' ', DASH.length)
  if (!line.startsWith(DASH) || space < 0) {
    throw new Malformed('a signature line is a dash, a name and a signature')
  }
  const typed = fromBase64(line.slice(space + 1))
  if (typed.length <= ID_LENGTH) {
    throw new Malformed('a signature is longer than its key\u2019s identifier')
  }
  return {
    name: requireName(line.slice(DASH.length, space)),
    id: typed.subarray(0, ID_LENGTH),
    bytes: typed.subarray(ID_LENGTH),
  }
}

export const signatureLine = (one: NoteSignature) => `${DASH}${one.name} ${base64(concat(one.id, one.bytes))}`

export const isNamed = (key: VerifierKey, one: NoteSignature) =>
  one.name === key.name && equal(one.id, key.id)

/** The lines that name the key, and whether all of them are good. */
export function signaturesOf(note: SignedNote, key: VerifierKey): { lines: NoteSignature[]; good: boolean } {
  const lines = note.signatures.filter((one) => isNamed(key, one))
  return { lines, good: lines.length > 0 && lines.every((one) => key.verify(note.text, one.bytes)) }
}
