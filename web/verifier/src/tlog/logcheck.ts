import { concat, equal, readUtf8, type Bytes } from './bytes'
import { parseCheckpoint, type Checkpoint } from './checkpoint'
import { leafHash, LENGTH } from './hash'
import type { VerifierKey } from './key'
import { Malformed } from './malformed'
import { parseNote, signaturesOf, type SignedNote } from './note'
import { firstStray } from './strays'
import { ENTRIES, FULL, parseBundle, tileAt, tilePath } from './tile'
import { fold, readPresent, readTile, TileTree, type TileSource } from './tree'

/** The key that must have signed a checkpoint of that size. */
export type Signer = (note: SignedNote, size: bigint) => VerifierKey

export type Progress = (done: bigint, of: bigint) => void

/** The checkpoint of a log, once its key has signed it. */
export async function signedCheckpoint(source: TileSource, signer: Signer): Promise<Checkpoint> {
  const bytes = await source.read('checkpoint')
  if (!bytes) {
    throw new Malformed('checkpoint: missing')
  }
  const note = parseNote(readUtf8(bytes))
  const checkpoint = parseCheckpoint(note.text)
  const key = signer(note, checkpoint.size)
  if (checkpoint.origin !== key.name || !signaturesOf(note, key).good) {
    throw new Malformed('checkpoint: not signed by the key')
  }
  return checkpoint
}

/** Every byte of a log: entries against leaf hashes, tiles against tiles, all against the signed root. */
export async function checkLog(source: TileSource, signer: Signer, progress: Progress): Promise<Checkpoint> {
  const signed = await signedCheckpoint(source, signer)
  const levels = new Levels(source, signed.size)
  for (let bundle = 0n; bundle * BigInt(FULL) < signed.size; bundle++) {
    await levels.add(0, concat(...(await readEntries(source, bundle, signed.size)).map(leafHash)))
    progress(bundle * BigInt(FULL), signed.size)
  }
  await levels.finish()
  if (!equal(await new TileTree(source, signed.size).root(), signed.root)) {
    throw new Malformed('checkpoint: the tiles agree with each other, but their root is not the signed one')
  }
  const stray = await firstStray(source, signed.size)
  if (stray !== undefined) {
    throw new Malformed(stray)
  }
  return signed
}

/** The entries of a bundle. */
export async function readEntries(source: TileSource, bundle: bigint, size: bigint): Promise<Bytes[]> {
  const tile = tileAt(ENTRIES, bundle, size)
  const { bytes, width } = await readPresent(source, tile)
  try {
    return parseBundle(bytes, width).slice(0, tile.width)
  } catch (e) {
    throw new Malformed(`${tilePath(tile)}: ${(e as Error).message}`)
  }
}

/** What the tiles of every level must hold, computed from the entries alone. */
class Levels {
  private readonly pending: Bytes[] = []
  private readonly next: bigint[] = []

  constructor(
    private readonly source: TileSource,
    private readonly size: bigint,
  ) {}

  async add(level: number, hashes: Bytes): Promise<void> {
    const grown = concat(this.pending[level] ?? new Uint8Array(), hashes)
    this.pending[level] = grown
    if (grown.length === FULL * LENGTH) {
      await this.compare(level, grown)
      await this.add(level + 1, fold(grown, 0, FULL))
    }
  }

  async finish(): Promise<void> {
    for (const [level, hashes] of this.pending.entries()) {
      if (hashes && hashes.length > 0) {
        await this.compare(level, hashes)
      }
    }
  }

  private async compare(level: number, hashes: Bytes): Promise<void> {
    const index = this.next[level] ?? 0n
    const tile = tileAt(level, index, this.size)
    const stored = await readTile(this.source, tile)
    const differs = hashes.findIndex((byte, i) => byte !== stored[i])
    if (differs >= 0) {
      throw new Malformed(blame(level, index, Math.floor(differs / LENGTH), this.size))
    }
    this.next[level] = index + 1n
    this.pending[level] = new Uint8Array()
  }
}

function blame(level: number, index: bigint, position: number, size: bigint): string {
  const tile = tilePath(tileAt(level, index, size))
  if (level > 0) {
    return `${tile}: not the hashes of the tiles below`
  }
  const entry = index * BigInt(FULL) + BigInt(position)
  return `${tilePath(tileAt(ENTRIES, index, size))}, index ${entry}: the entry does not have the hash in ${tile}`
}
