import type { Bytes } from './bytes'

// GB/T 32905-2016. Small and plain: it hashes a few hundred bytes for each signature.

const START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]
const BLOCK = 64

const rotate = (x: number, n: number) => (x << n) | (x >>> (32 - n))
const p0 = (x: number) => x ^ rotate(x, 9) ^ rotate(x, 17)
const p1 = (x: number) => x ^ rotate(x, 15) ^ rotate(x, 23)

export function sm3(message: Bytes): Bytes {
  const padded = pad(message)
  let state = START
  for (let at = 0; at < padded.length; at += BLOCK) {
    state = compress(state, new DataView(padded.buffer, at, BLOCK))
  }
  const hash = new Uint8Array(32)
  state.forEach((word, i) => new DataView(hash.buffer).setUint32(4 * i, word >>> 0))
  return hash
}

function pad(message: Bytes): Bytes {
  const padded = new Uint8Array((Math.floor((message.length + 8) / BLOCK) + 1) * BLOCK)
  padded.set(message)
  padded[message.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  return padded
}

function expand(block: DataView): Int32Array {
  const w = new Int32Array(68)
  for (let i = 0; i < 16; i++) {
    w[i] = block.getInt32(4 * i)
  }
  for (let i = 16; i < 68; i++) {
    w[i] = p1(w[i - 16]! ^ w[i - 9]! ^ rotate(w[i - 3]!, 15)) ^ rotate(w[i - 13]!, 7) ^ w[i - 6]!
  }
  return w
}

function compress(state: number[], block: DataView): number[] {
  const w = expand(block)
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const early = i < 16
    const ss1 = rotate((rotate(a, 12) + e + rotate(early ? 0x79cc4519 : 0x7a879d8a, i % 32)) | 0, 7)
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g)
    const tt1 = (ff + d + (ss1 ^ rotate(a, 12)) + (w[i]! ^ w[i + 4]!)) | 0
    const tt2 = (gg + h + ss1 + w[i]!) | 0
    ;[a, b, c, d] = [tt1, a, rotate(b, 9), c]
    ;[e, f, g, h] = [p0(tt2), e, rotate(f, 19), g]
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => word ^ state[i]!)
}
