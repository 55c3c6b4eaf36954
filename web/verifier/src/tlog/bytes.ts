import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { Malformed } from './malformed'

export type Bytes = Uint8Array

export const concat = concatBytes
export const hex = bytesToHex
export const utf8 = utf8ToBytes

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })
const LONGEST_ARGUMENTS = 0x8000

export function equal(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

export function fromHex(text: string): Bytes {
  if (!/^([0-9a-fA-F]{2})*$/.test(text)) {
    throw new Malformed('not hexadecimal')
  }
  return hexToBytes(text)
}

/** The text of bytes that must be UTF-8. */
export function decodeUtf8(bytes: Bytes): string {
  try {
    return STRICT.decode(bytes)
  } catch {
    throw new Malformed('not UTF-8')
  }
}

/** The text with U+FFFD for what is no UTF-8: nothing that is signed holds that. */
export const readUtf8 = (bytes: Bytes) => LENIENT.decode(bytes)

export function base64(bytes: Bytes): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += LONGEST_ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(i, i + LONGEST_ARGUMENTS))
  }
  return btoa(binary)
}

/** Reads Base64 of which each value has exactly one form. */
export function fromBase64(text: string): Bytes {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    throw new Malformed('not Base64')
  }
  if (btoa(binary) !== text) {
    throw new Malformed('not canonical Base64')
  }
  return Uint8Array.from(binary, (c) => c.charCodeAt(0))
}

export function uint64(value: bigint): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, value)
  return bytes
}
