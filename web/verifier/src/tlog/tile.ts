import type { Bytes } from './bytes'
import { Malformed } from './malformed'

/** Where a tile or entry bundle lies (C2SP tlog-tiles). */
export interface Tile {
  level: number
  index: bigint
  width: number
}

/** The level of entry bundles. */
export const ENTRIES = -1
export const FULL = 256

const FORM = /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/

export function tileAt(level: number, index: bigint, size: bigint): Tile {
  const hashes = level === ENTRIES ? size : size >> BigInt(8 * level)
  const rest = hashes - index * BigInt(FULL)
  return require({ level, index, width: rest < FULL ? Number(rest) : FULL })
}

export function tilePath({ level, index, width }: Tile): string {
  let number = String(index % 1000n).padStart(3, '0')
  for (let rest = index / 1000n; rest > 0n; rest /= 1000n) {
    number = `x${String(rest % 1000n).padStart(3, '0')}/${number}`
  }
  return `tile/${level === ENTRIES ? 'entries' : level}/${number}${width < FULL ? `.p/${width}` : ''}`
}

export function parseTile(path: string): Tile {
  const form = FORM.exec(path)
  if (!form) {
    throw new Malformed('not a tile path')
  }
  const tile = require({
    level: form[1] === 'entries' ? ENTRIES : Number(form[1]),
    index: BigInt(form[2]!.replace(/[x/]/g, '')),
    width: form[3] === undefined ? FULL : Number(form[3]),
  })
  if (tilePath(tile) !== path) {
    throw new Malformed('not the canonical path of a tile')
  }
  return tile
}

function require(tile: Tile): Tile {
  if (tile.level > 63 || tile.index < 0n || tile.width < 1 || tile.width > FULL) {
    throw new Malformed('no such tile')
  }
  return tile
}

/** Up to 256 entries, each behind its length as a big-endian 16-bit number. */
export function parseBundle(bundle: Bytes, count: number): Bytes[] {
  if (count > FULL) {
    throw new Malformed('a bundle has at most 256 entries')
  }
  const entries: Bytes[] = []
  let position = 0
  while (entries.length < count) {
    const end = position + 2 + ((bundle[position] ?? 0) << 8) + (bundle[position + 1] ?? 0)
    if (position + 2 > bundle.length || end > bundle.length) {
      throw new Malformed(`the bundle ends at entry ${entries.length} of ${count}`)
    }
    entries.push(bundle.subarray(position + 2, end))
    position = end
  }
  if (position !== bundle.length) {
    throw new Malformed(`${bundle.length - position} bytes after the last of ${count} entries`)
  }
  return entries
}
