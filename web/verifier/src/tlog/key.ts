import { base64, concat, equal, fromBase64, hex, utf8, type Bytes } from './bytes'
import { plain } from './hash'
import { Malformed } from './malformed'
import { verifierOf } from './scheme'

/** A public key that checks signature lines, written `name+id+base64` (C2SP signed-note, "Verifier keys"). */
export interface VerifierKey {
  vkey: string
  kind: 'note' | 'cosigner' | 'sm2'
  name: string
  id: Bytes
  fingerprint: string
  /** Whether the bytes behind the identifier are this key's signature over the text. */
  verify(text: string, signature: Bytes): boolean
  /** When a verified cosignature was made, in seconds; undefined when the form has no time. */
  time(signature: Bytes): bigint | undefined
}

const FORBIDDEN = /[\p{Z}\p{Cs}\u0000-\u001f\u0085+]/u
const LINE_FEED = Uint8Array.of(10)

/** A name without spaces, control characters and plus signs. */
export function requireName(name: string): string {
  if (name === '' || FORBIDDEN.test(name)) {
    throw new Malformed('a key\u2019s name is not empty and holds neither white space nor a plus sign')
  }
  return name
}

/** SHA-256(name || 0x0A || type || public key), first four bytes. */
export const keyId = (name: string, typed: Bytes) =>
  plain(concat(utf8(name), LINE_FEED, typed)).subarray(0, 4)

export function parseKey(vkey: string): VerifierKey {
  const [name, id, ...rest] = vkey.split('+')
  if (name === undefined || id === undefined || rest.length === 0) {
    throw new Malformed('a key is written name+id+base64')
  }
  const typed = fromBase64(rest.join('+'))
  requireName(name)
  const scheme = verifierOf(name, typed)
  if (hex(keyId(name, typed)) !== id) {
    throw new Malformed('the key\u2019s identifier does not fit its name and bytes')
  }
  const fingerprint = hex(plain(scheme.raw)).replace(/(.{4})(?!$)/g, '$1 ')
  return { vkey, name, id: keyId(name, typed), fingerprint, ...scheme }
}

export const sameKey = (a: VerifierKey, b: VerifierKey) => equal(utf8(a.vkey), utf8(b.vkey))
export const writeKey = (name: string, typed: Bytes) => `${name}+${hex(keyId(name, typed))}+${base64(typed)}`
