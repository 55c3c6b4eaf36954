import type { Bytes } from './bytes'
import { emptyRoot, LENGTH, nodeHash } from './hash'
import { Malformed } from './malformed'
import { FULL, tileAt, tilePath, type Tile } from './tile'

/** Where the files of a log are read from. */
export interface TileSource {
  /** The bytes of `checkpoint`, `key` or a tile; undefined when there is no such file. */
  read(path: string): Promise<Bytes | undefined>
  /** Every file that there is. */
  list(): string[]
}

const TILE_HEIGHT = 8

/** A tree of one size, read from tiles; keeps those that it read. */
export class TileTree {
  private readonly tiles = new Map<string, Bytes>()

  constructor(
    private readonly source: TileSource,
    private readonly size: bigint,
  ) {}

  /** The root of the first leaves: of the whole tree, or of an earlier one. */
  async root(size = this.size): Promise<Bytes> {
    return size === 0n ? emptyRoot() : this.subtree(0n, size)
  }

  leaf(index: bigint): Promise<Bytes> {
    return this.node(0, index)
  }

  private async subtree(begin: bigint, count: bigint): Promise<Bytes> {
    const height = count.toString(2).length - 1
    const left = 1n << BigInt(height)
    if (left === count) {
      return this.node(height, begin >> BigInt(height))
    }
    return nodeHash(await this.subtree(begin, left), await this.subtree(begin + left, count - left))
  }

  private async node(height: number, index: bigint): Promise<Bytes> {
    const level = Math.floor(height / TILE_HEIGHT)
    const inside = height % TILE_HEIGHT
    const first = index << BigInt(inside)
    const tile = await this.tile(tileAt(level, first / BigInt(FULL), this.size))
    return fold(tile, Number(first % BigInt(FULL)), 1 << inside)
  }

  private async tile(tile: Tile): Promise<Bytes> {
    const path = tilePath(tile)
    const known = this.tiles.get(path)
    if (known) {
      return known
    }
    const bytes = await readTile(this.source, tile)
    this.tiles.set(path, bytes)
    return bytes
  }
}

/** The root of a power of two of hashes within a tile. */
export function fold(tile: Bytes, first: number, count: number): Bytes {
  if (count === 1) {
    return tile.subarray(first * LENGTH, (first + 1) * LENGTH)
  }
  const half = count / 2
  return nodeHash(fold(tile, first, half), fold(tile, first + half, half))
}

/** A tile of exactly its width; a partial one may have been replaced by the full one since. */
export async function readTile(source: TileSource, tile: Tile): Promise<Bytes> {
  const { bytes, width } = await readPresent(source, tile)
  if (bytes.length !== width * LENGTH) {
    throw new Malformed(`${tilePath({ ...tile, width })}: ${bytes.length} bytes instead of ${width * LENGTH}`)
  }
  return bytes.subarray(0, tile.width * LENGTH)
}

/** The file of a tile or bundle, or that of the full one, with the width of what was found. */
export async function readPresent(source: TileSource, tile: Tile): Promise<{ bytes: Bytes; width: number }> {
  const exact = await source.read(tilePath(tile))
  const bytes = exact ?? (await source.read(tilePath({ ...tile, width: FULL })))
  if (!bytes) {
    throw new Malformed(`${tilePath(tile)}: missing`)
  }
  return { bytes, width: exact ? tile.width : FULL }
}
