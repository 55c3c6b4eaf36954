import { base64, concat, decodeUtf8, equal, fromBase64, type Bytes } from '../src/tlog/bytes'
import { parseCheckpoint, type Checkpoint } from '../src/tlog/checkpoint'
import { emptyRoot, hashFromBase64, leafHash, nodeHash } from '../src/tlog/hash'
import { parseKey, type VerifierKey } from '../src/tlog/key'
import { Malformed } from '../src/tlog/malformed'
import { isNamed, parseNote, parseSignature, signaturesOf, type SignedNote } from '../src/tlog/note'
import { parseAddition, parseProof } from '../src/tlog/proof'
import { connects, includes } from '../src/tlog/proofs'
import { sm3 } from '../src/tlog/sm3'
import { readSize } from '../src/tlog/text'
import { ENTRIES, parseBundle, parseTile } from '../src/tlog/tile'

export interface Input {
  [name: string]: string | number | string[] | Input[]
}

export interface Answer {
  why: string | undefined
  output: Record<string, unknown>
}

const LONGEST_ENTRY = 65_535

const good = (output: Record<string, unknown> = {}): Answer => ({ why: undefined, output })
const bad = (why: string, output: Record<string, unknown> = {}): Answer => ({ why, output })

const text = (input: Input, name: string) => input[name] as string
const texts = (input: Input, name: string) => input[name] as string[]
const bytes = (input: Input, name: string) => fromBase64(text(input, name))
const utf8 = (input: Input, name: string) => decodeUtf8(bytes(input, name))
const number = (input: Input, name: string) => readSize(text(input, name))
const hash = (input: Input, name: string) => hashFromBase64(text(input, name))

/** What this implementation answers to a question of `tlog/vectors`. */
export function judge(kind: string, input: Input): Answer {
  try {
    return JUDGES[kind]!(input)
  } catch (e) {
    if (e instanceof Malformed) {
      return bad('malformed')
    }
    throw e
  }
}

const JUDGES: Record<string, (input: Input) => Answer> = {
  leaf(input) {
    const entry = bytes(input, 'entry')
    return entry.length > LONGEST_ENTRY ? bad('malformed') : good({ hash: base64(leafHash(entry)) })
  },
  root(input) {
    const root =
      treeOf(
        texts(input, 'entries').map((one) => leafHash(fromBase64(one))),
        nodeHash,
      ) ?? emptyRoot()
    const other = 'root' in input && !equal(hash(input, 'root'), root)
    return other ? bad('other-root') : good({ root: base64(root) })
  },
  inclusion(input) {
    const path = texts(input, 'path').map(hashFromBase64)
    const [index, size] = [number(input, 'index'), number(input, 'size')]
    return includes(index, size, path, hash(input, 'leaf'), hash(input, 'root'))
      ? good()
      : bad('not-included')
  },
  consistency(input) {
    const path = texts(input, 'path').map(hashFromBase64)
    const [oldSize, newSize] = [number(input, 'oldSize'), number(input, 'newSize')]
    const connected = connects(oldSize, newSize, path, hash(input, 'oldRoot'), hash(input, 'newRoot'))
    return connected ? good() : bad('not-consistent')
  },
  'tile-path'(input) {
    const { level, index, width } = parseTile(text(input, 'path'))
    return good({ level: level === ENTRIES ? 'entries' : String(level), index: String(index), width })
  },
  'entry-bundle'(input) {
    return good({ entries: parseBundle(bytes(input, 'bundle'), input['count'] as number).map(base64) })
  },
  checkpoint(input) {
    const { origin, size, root, extensions } = parseCheckpoint(utf8(input, 'text'))
    return good({ origin, size: String(size), root: base64(root), extensions })
  },
  vkey(input) {
    const key = parseKey(text(input, 'vkey'))
    const cosigner = key.vkey.length > 1312 ? 'ml-dsa-44-cosigner' : 'ed25519-cosigner'
    return good({ name: key.name, type: { note: 'ed25519', cosigner, sm2: 'sm2-sm3' }[key.kind] })
  },
  note(input) {
    const keys = texts(input, 'keys').map(parseKey)
    const note = parseNote(utf8(input, 'note'))
    const signed = signedOf(note, keys)
    const output = {
      text: base64(new TextEncoder().encode(note.text)),
      signatures: note.signatures.length,
      signed,
    }
    return signed.length === 0 ? bad('not-signed') : good(output)
  },
  cosignature(input) {
    const key = keyOf(input, 'cosigner')
    const checkpoint = utf8(input, 'text')
    parseCheckpoint(checkpoint)
    const line = parseSignature(utf8(input, 'line'))
    return isNamed(key, line) && key.verify(checkpoint, line.bytes)
      ? good({ time: String(key.time(line.bytes)) })
      : bad('not-signed')
  },
  sm2(input) {
    const key = keyOf(input, 'sm2')
    const line = parseSignature(utf8(input, 'line'))
    if (!isNamed(key, line) || !key.verify(utf8(input, 'text'), line.bytes)) {
      return bad('not-signed')
    }
    const leaves = texts(input, 'entries').map((one) => sm3(concat(Uint8Array.of(0), fromBase64(one))))
    const root =
      treeOf(leaves, (left, right) => sm3(concat(Uint8Array.of(1), left, right))) ?? sm3(new Uint8Array())
    return equal(root, line.bytes.subarray(0, 32)) ? good({ root: base64(root) }) : bad('other-root')
  },
  proof(input) {
    const key = parseKey(text(input, 'key'))
    const proof = parseProof(utf8(input, 'proof'))
    const note = parseNote(proof.checkpoint)
    const { origin, size, root } = parseCheckpoint(note.text)
    if (origin !== key.name || !signaturesOf(note, key).good) {
      return bad(origin === key.name ? 'not-signed' : 'other-origin')
    }
    if (!includes(proof.index, size, proof.path, leafHash(bytes(input, 'entry')), root)) {
      return bad('not-included')
    }
    if (
      'witnesses' in input &&
      !witnessed(note, texts(input, 'witnesses').map(parseKey), input['needed'] as number)
    ) {
      return bad('not-witnessed')
    }
    return good({ index: String(proof.index), size: String(size), root: base64(root) })
  },
  'witness-request': witnessRequest,
}

function witnessRequest(input: Input): Answer {
  let request: { oldSize: bigint; path: Bytes[]; note: SignedNote; checkpoint: Checkpoint }
  try {
    const { oldSize, path, checkpoint } = parseAddition(utf8(input, 'request'))
    const note = parseNote(checkpoint)
    request = { oldSize, path, note, checkpoint: parseCheckpoint(note.text) }
  } catch (e) {
    return bad('malformed', { status: 400 })
  }
  const { oldSize, path, note, checkpoint } = request
  const log = (input['logs'] as Input[]).find((one) => one['origin'] === checkpoint.origin)
  if (!log) {
    return bad('unknown-log', { status: 404 })
  }
  if (signedOf(note, texts(log, 'keys').map(parseKey)).length === 0) {
    return bad('not-signed', { status: 403 })
  }
  if (oldSize > checkpoint.size) {
    return bad('old-larger', { status: 400 })
  }
  const known = 'known' in input ? parseCheckpoint(parseNote(utf8(input, 'known')).text) : undefined
  const knownSize = known?.origin === checkpoint.origin ? known.size : 0n
  if (oldSize !== knownSize) {
    return bad('conflict', { status: 409, knownSize: String(knownSize) })
  }
  const oldRoot = knownSize > 0n ? known!.root : emptyRoot()
  return connects(oldSize, checkpoint.size, path, oldRoot, checkpoint.root)
    ? good({ status: 200 })
    : bad('not-consistent', { status: 422 })
}

function keyOf(input: Input, kind: VerifierKey['kind']): VerifierKey {
  const key = parseKey(text(input, 'key'))
  if (key.kind !== kind) {
    throw new Malformed('a key of another kind')
  }
  return key
}

/** The names of the good lines in their order; none when a line that names a known key is false. */
function signedOf(note: SignedNote, keys: VerifierKey[]): string[] {
  const named = note.signatures.flatMap((line) =>
    keys.filter((key) => isNamed(key, line)).map((key) => ({ key, line })),
  )
  return named.every(({ key, line }) => key.verify(note.text, line.bytes))
    ? named.map(({ line }) => line.name)
    : []
}

function witnessed(note: SignedNote, keys: VerifierKey[], needed: number): boolean {
  const lines = keys.map((key) => signaturesOf(note, key))
  return (
    lines.every(({ lines, good }) => lines.length === 0 || good) &&
    lines.filter(({ good }) => good).length >= needed
  )
}

/** RFC 6962 section 2.1 word by word: an oracle that shares nothing with the tiles. */
function treeOf(leaves: Bytes[], node: (left: Bytes, right: Bytes) => Bytes): Bytes | undefined {
  if (leaves.length < 2) {
    return leaves[0]
  }
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return node(treeOf(leaves.slice(0, split), node)!, treeOf(leaves.slice(split), node)!)
}
