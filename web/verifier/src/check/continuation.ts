import { equal, type Bytes } from '../tlog/bytes'
import { describeCheckpoint, type Checkpoint } from '../tlog/checkpoint'
import { hashText } from '../tlog/hash'
import { signedCheckpoint } from '../tlog/logcheck'
import { TileTree, type TileSource } from '../tlog/tree'
import { countingKey, type TrustedKey } from './trust'
import { Stop } from './verdict'

/** Whether a log, as it is now, begins with the tree that an earlier checkpoint states; what the log states now. */
export async function continues(log: TileSource, key: TrustedKey, what: string, earlier: Checkpoint) {
  return damaged(async () => {
    const now = await signedCheckpoint(log, (note, size) => countingKey(key, note, size))
    if (now.size < earlier.size) {
      throw new Stop('LOG_OLDER', { reason: `its size is ${now.size}, that of ${what} is ${earlier.size}` })
    }
    const tree = new TileTree(log, now.size)
    const root = await tree.root(earlier.size)
    if (!equal(root, earlier.root) || !equal(await tree.root(), now.root)) {
      throw fork(what, earlier, 'the log', now)
    }
    return now
  })
}

/** The same for a receipt: the log has the entry at its index as well. */
export async function continuesEntry(
  log: TileSource,
  key: TrustedKey,
  earlier: Checkpoint,
  index: bigint,
  leaf: Bytes,
): Promise<void> {
  const now = await continues(log, key, 'the receipt', earlier)
  if (!equal(await damaged(() => new TileTree(log, now.size).leaf(index)), leaf)) {
    throw fork('the receipt', earlier, 'the log', now)
  }
}

export async function damaged<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (e) {
    throw e instanceof Stop ? e : new Stop('LOG_DAMAGED', { damage: (e as Error).message })
  }
}

/** 分叉: two signed checkpoints of which at most one can be true, side by side. */
export function fork(left: string, one: Checkpoint, right: string, other: Checkpoint): Stop {
  return new Stop('LOG_FORKED', {
    a: `${left}: ${describeCheckpoint(one)}`,
    'a proves': proves(one),
    b: `${right}: ${describeCheckpoint(other)}`,
    'b proves': proves(other),
  })
}

const proves = (one: Checkpoint) =>
  `${one.origin} signed that its first ${one.size} entries have the root ${hashText(one.root)}`
