import { concat, uint64, utf8, type Bytes } from './bytes'
import { parseCheckpoint } from './checkpoint'
import { Malformed } from './malformed'

export const TIME_LENGTH = 8

const LATEST = (1n << 63n) - 1n
const LABEL = utf8('subtree/v1\n\0')
const LONGEST_NAME = 255

/** The time of a timestamped_signature, in seconds. */
export function timeOf(signature: Bytes): bigint {
  if (signature.length <= TIME_LENGTH) {
    throw new Malformed('a cosignature begins with a time')
  }
  const time = new DataView(signature.buffer, signature.byteOffset, TIME_LENGTH).getBigUint64(0)
  if (time > LATEST) {
    throw new Malformed('the time of a cosignature is below 2^63')
  }
  return time
}

/** C2SP tlog-cosignature, "Ed25519 signed message". */
export function cosignedLines(text: string, time: bigint): Bytes {
  parseCheckpoint(text)
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/** C2SP tlog-cosignature, "ML-DSA-44 signed message". */
export function cosignedMessage(cosigner: string, text: string, time: bigint): Bytes {
  const { origin, size, root } = parseCheckpoint(text)
  return concat(LABEL, opaque(cosigner), uint64(time), opaque(origin), uint64(0n), uint64(size), root)
}

function opaque(name: string): Bytes {
  const bytes = utf8(name)
  if (bytes.length > LONGEST_NAME) {
    throw new Malformed('a name has at most 255 bytes')
  }
  return Uint8Array.of(bytes.length, ...bytes)
}
