import { weierstrass } from '@noble/curves/abstract/weierstrass.js'
import { concat, fromHex, hex, utf8, type Bytes } from './bytes'
import { sm3 } from './sm3'

// GB/T 32918.2-2016 and the curve of GB/T 32918.5-2017; the arithmetic is that of @noble/curves.

const n = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123')
const CURVE = {
  p: BigInt('0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff'),
  n,
  h: 1n,
  a: BigInt('0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc'),
  b: BigInt('0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93'),
  Gx: BigInt('0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7'),
  Gy: BigInt('0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0'),
}
const Point = weierstrass(CURVE)

/** The identity of GB/T 35276 for a signer without one of its own. */
const CUSTOMARY = utf8('1234567812345678')

const number = (bytes: Bytes) => BigInt(`0x${hex(bytes)}`)
const bytes32 = (value: bigint) => fromHex(value.toString(16).padStart(64, '0'))

/** Section 5.5: the hash of the signer's identity, the curve and the key. */
function identity(key: Bytes): Bytes {
  const bits = Uint8Array.of((CUSTOMARY.length * 8) >> 8, (CUSTOMARY.length * 8) & 0xff)
  const curve = [CURVE.a, CURVE.b, CURVE.Gx, CURVE.Gy].map(bytes32)
  return sm3(concat(bits, CUSTOMARY, ...curve, key.subarray(1)))
}

/** Section 7: whether r and s, 32 bytes each, are a signature of the uncompressed point over the message. */
export function verifySm2(key: Bytes, message: Bytes, signature: Bytes): boolean {
  if (signature.length !== 64) {
    return false
  }
  const r = number(signature.subarray(0, 32))
  const s = number(signature.subarray(32))
  const t = (r + s) % n
  if (r < 1n || r >= n || s < 1n || s >= n || t === 0n) {
    return false
  }
  const e = number(sm3(concat(identity(key), message)))
  const point = Point.BASE.multiplyUnsafe(s).add(Point.fromBytes(key).multiplyUnsafe(t))
  return !point.is0() && (e + point.toAffine().x) % n === r
}
