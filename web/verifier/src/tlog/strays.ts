import { equal, type Bytes } from './bytes'
import { LENGTH } from './hash'
import { ENTRIES, FULL, parseBundle, parseTile, tileAt, tilePath, type Tile } from './tile'
import type { TileSource } from './tree'

/** The first file that does not belong: narrower forms of a tile must be its beginning, others are no files of a log. */
export async function firstStray(source: TileSource, size: bigint): Promise<string | undefined> {
  for (const name of source.list().sort()) {
    if (name !== 'checkpoint' && name !== 'key' && !(await belongs(source, size, name))) {
      return `${name}: not a file of this log`
    }
  }
  return undefined
}

async function belongs(source: TileSource, size: bigint, name: string): Promise<boolean> {
  let tile: Tile
  try {
    tile = parseTile(name)
  } catch {
    return false
  }
  const hashes = tile.level === ENTRIES ? size : size >> BigInt(8 * tile.level)
  // Tiles ahead of the checkpoint are those of a writer at work.
  if (tile.index * BigInt(FULL) + BigInt(tile.width) > hashes || tile.width === FULL) {
    return true
  }
  const now = tileAt(tile.level, tile.index, size)
  const whole = (await source.read(tilePath(now))) ?? (await source.read(tilePath({ ...now, width: FULL })))
  const narrow = await source.read(name)
  return !narrow || (!!whole && begins(tile, whole, narrow))
}

function begins(tile: Tile, whole: Bytes, narrow: Bytes): boolean {
  return equal(whole.subarray(0, narrow.length), narrow) && ofWidth(tile, narrow)
}

function ofWidth(tile: Tile, narrow: Bytes): boolean {
  if (tile.level !== ENTRIES) {
    return narrow.length === tile.width * LENGTH
  }
  try {
    parseBundle(narrow, tile.width)
    return true
  } catch {
    return false
  }
}
