import { ed25519 } from '@noble/curves/ed25519.js'
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js'
import { base64, equal, utf8, type Bytes } from './bytes'
import { cosignedLines, cosignedMessage, timeOf, TIME_LENGTH } from './cosignature'
import { hashOf, LENGTH } from './hash'
import { Malformed } from './malformed'
import { verifySm2 } from './sm2'

export interface Scheme {
  kind: 'note' | 'cosigner' | 'sm2'
  raw: Bytes
  verify(text: string, signature: Bytes): boolean
  time(signature: Bytes): bigint | undefined
}

const NOTE = 1
const COSIGNATURE_ED25519 = 4
const COSIGNATURE_ML_DSA = 6
const SM2_IDENTIFIER = 'mingjian.org/sm2-sm3'
const SM2 = Uint8Array.of(0xff, ...utf8(SM2_IDENTIFIER))
const ED25519_SIGNATURE = 64
const ML_DSA_SIGNATURE = 2420
const LONGEST_NAME = 255

/** How signatures of a typed key are checked. */
export function verifierOf(name: string, typed: Bytes): Scheme {
  if (typed.length >= SM2.length && equal(typed.subarray(0, SM2.length), SM2)) {
    return sm2(ofLength(typed.subarray(SM2.length), 65))
  }
  switch (typed[0]) {
    case NOTE:
      return note(ofLength(typed.subarray(1), 32))
    case COSIGNATURE_ED25519:
      return cosigner(ofLength(typed.subarray(1), 32))
    case COSIGNATURE_ML_DSA:
      return mlDsa(name, ofLength(typed.subarray(1), 1312))
    default:
      throw new Malformed('a key of an unknown type')
  }
}

const none = () => undefined

function note(raw: Bytes): Scheme {
  const verify = (text: string, signature: Bytes) => isEd25519(raw, utf8(text), signature)
  return { kind: 'note', raw, verify, time: none }
}

function cosigner(raw: Bytes): Scheme {
  const verify = (text: string, signature: Bytes) =>
    attempt(() => {
      const message = cosignedLines(text, timeOf(signature))
      return isEd25519(raw, message, signature.subarray(TIME_LENGTH))
    })
  return { kind: 'cosigner', raw, verify, time: timeOf }
}

function mlDsa(name: string, raw: Bytes): Scheme {
  if (utf8(name).length > LONGEST_NAME) {
    throw new Malformed('the name of an ML-DSA-44 cosigner has at most 255 bytes')
  }
  const verify = (text: string, signature: Bytes) =>
    attempt(() => {
      const message = cosignedMessage(name, text, timeOf(signature))
      const bare = signature.subarray(TIME_LENGTH)
      return bare.length === ML_DSA_SIGNATURE && ml_dsa44.verify(bare, message, raw)
    })
  return { kind: 'cosigner', raw, verify, time: timeOf }
}

/** The SM3 root of the same leaves, then r and s, over `identifier LF base64(SM3 root) LF text`. */
function sm2(raw: Bytes): Scheme {
  if (raw[0] !== 4) {
    throw new Malformed('an SM2 key is an uncompressed point of 65 bytes')
  }
  const verify = (text: string, signature: Bytes) =>
    attempt(() => {
      const root = base64(hashOf(signature.subarray(0, LENGTH)))
      return verifySm2(raw, utf8(`${SM2_IDENTIFIER}\n${root}\n${text}`), signature.subarray(LENGTH))
    })
  return { kind: 'sm2', raw, verify, time: none }
}

/** Strict as RFC 8032: no two encodings of one key or signature. */
function isEd25519(key: Bytes, message: Bytes, signature: Bytes): boolean {
  const verified = () => ed25519.verify(signature, message, key, { zip215: false })
  return signature.length === ED25519_SIGNATURE && attempt(verified)
}

/** A key or signature that cannot be read cannot have signed anything. */
function attempt(verified: () => boolean): boolean {
  try {
    return verified()
  } catch {
    return false
  }
}

function ofLength(key: Bytes, length: number): Bytes {
  if (key.length !== length) {
    throw new Malformed(`such a key has ${length} bytes, not ${key.length}`)
  }
  return key
}
