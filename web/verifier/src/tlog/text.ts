import { Malformed } from './malformed'

const BAD = /[\u0000-\u0009\u000b-\u001f\ufffd\p{Cs}]/u
const LONGEST_SIZE = (1n << 63n) - 1n

/** Refuses control characters but line feeds, and what UTF-8 cannot carry. */
export function requireText(text: string): string {
  if (BAD.test(text)) {
    throw new Malformed('a text holds no control characters but line feeds')
  }
  return text
}

/** A decimal number without leading zeros, below 2^63. */
export function readSize(digits: string): bigint {
  if (!/^(0|[1-9][0-9]*)$/.test(digits) || digits.length > 19 || BigInt(digits) > LONGEST_SIZE) {
    throw new Malformed('a size is a decimal number without leading zeros, below 2^63')
  }
  return BigInt(digits)
}
