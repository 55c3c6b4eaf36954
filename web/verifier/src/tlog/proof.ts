import { fromBase64, type Bytes } from './bytes'
import { parseCheckpoint } from './checkpoint'
import { hashFromBase64 } from './hash'
import { Malformed } from './malformed'
import { parseNote } from './note'
import { readSize } from './text'

/** An inclusion proof with its checkpoint (C2SP tlog-proof). */
export interface TlogProof {
  extra: string | undefined
  index: bigint
  path: Bytes[]
  checkpoint: string
}

/** A consistency proof as witnesses are sent it (C2SP tlog-witness, add-checkpoint). */
export interface Addition {
  oldSize: bigint
  path: Bytes[]
  checkpoint: string
}

const HEADER = 'c2sp.org/tlog-proof@v1'
const LONGEST_PATH = 63

export function parseProof(text: string): TlogProof {
  const [lines, checkpoint] = halves(text)
  if (lines.shift() !== HEADER) {
    throw new Malformed(`a proof begins with ${HEADER}`)
  }
  const extra = lines[0]?.startsWith('extra ') ? lines.shift()!.slice(6) : undefined
  if (extra !== undefined && fromBase64(extra).length === 0) {
    throw new Malformed('extra data is not empty')
  }
  const index = lines.shift()
  if (!index?.startsWith('index ')) {
    throw new Malformed('a proof has an index line')
  }
  parseCheckpoint(parseNote(checkpoint).text)
  return { extra, index: readSize(index.slice(6)), path: path(lines), checkpoint }
}

export function parseAddition(text: string): Addition {
  const [lines, checkpoint] = halves(text)
  const old = lines.shift()
  if (!old?.startsWith('old ')) {
    throw new Malformed('a consistency proof begins with its old size')
  }
  parseCheckpoint(parseNote(checkpoint).text)
  return { oldSize: readSize(old.slice(4)), path: path(lines), checkpoint }
}

function halves(text: string): [string[], string] {
  const blank = text.indexOf('\n\n')
  if (blank < 0) {
    throw new Malformed('a proof has an empty line before its checkpoint')
  }
  return [text.slice(0, blank).split('\n'), text.slice(blank + 2)]
}

function path(lines: string[]): Bytes[] {
  if (lines.length > LONGEST_PATH) {
    throw new Malformed('a proof has at most 63 hashes')
  }
  return lines.map(hashFromBase64)
}
