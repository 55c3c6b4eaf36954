import { sha256 } from '@noble/hashes/sha2.js'
import { base64, fromBase64, fromHex, type Bytes } from './bytes'
import { Malformed } from './malformed'

// crypto.subtle is missing on file:// in some browsers, and asynchronous: the hash is computed here.

export const LENGTH = 32

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

export const plain = (content: Bytes): Bytes => sha256(content)

/** RFC 6962 section 2.1: SHA-256(0x00 || entry). */
export const leafHash = (entry: Bytes): Bytes => sha256.create().update(LEAF).update(entry).digest()

/** RFC 6962 section 2.1: SHA-256(0x01 || left || right). */
export const nodeHash = (left: Bytes, right: Bytes): Bytes =>
  sha256.create().update(NODE).update(left).update(right).digest()

/** The root of a tree without leaves. */
export const emptyRoot = (): Bytes => sha256(new Uint8Array())

export function hashOf(bytes: Bytes): Bytes {
  if (bytes.length !== LENGTH) {
    throw new Malformed(`a hash has 32 bytes, not ${bytes.length}`)
  }
  return bytes
}

export const hashFromBase64 = (text: string) => hashOf(fromBase64(text))
export const hashFromHex = (text: string) => hashOf(fromHex(text))
export const hashText = (hash: Bytes) => base64(hash)
