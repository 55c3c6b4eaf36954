import type { Bytes } from './bytes'
import { hashFromBase64, hashText } from './hash'
import { Malformed } from './malformed'
import { readSize, requireText } from './text'

/** What a log signs (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string
  size: bigint
  root: Bytes
  extensions: string[]
}

export function parseCheckpoint(text: string): Checkpoint {
  if (!text.endsWith('\n')) {
    throw new Malformed('a checkpoint is lines that end with a line feed')
  }
  const lines = requireText(text).slice(0, -1).split('\n')
  const [origin, size, root, ...extensions] = lines
  if (!origin || size === undefined || root === undefined || extensions.includes('')) {
    throw new Malformed('a checkpoint has an origin, a size, a root and lines that are not empty')
  }
  return { origin, size: readSize(size), root: hashFromBase64(root), extensions }
}

export const checkpointText = (one: Checkpoint) =>
  [one.origin, one.size, hashText(one.root), ...one.extensions].map((line) => `${line}\n`).join('')

export const describeCheckpoint = (one: Checkpoint) => `size ${one.size}, root ${hashText(one.root)}`
