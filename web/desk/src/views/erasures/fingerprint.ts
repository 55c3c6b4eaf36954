import { sha256 } from '@noble/hashes/sha2.js'

/** The fingerprint of a file, computed here: the order names people, so it does not leave the office's machine. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    hash.update(value)
  }
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
