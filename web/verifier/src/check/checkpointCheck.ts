import { equal, readUtf8 } from '../tlog/bytes'
import { describeCheckpoint, type Checkpoint } from '../tlog/checkpoint'
import { parseAddition } from '../tlog/proof'
import { connects } from '../tlog/proofs'
import { continues, fork } from './continuation'
import type { Surroundings } from './receiptCheck'
import { chooseKey, describeKey, signedBy, type TrustedKey } from './trust'
import { Stop, verdict, type Details, type Verdict } from './verdict'

export interface NamedText {
  name: string
  text: string
}

interface Stated {
  name: string
  checkpoint: Checkpoint
}

/** One checkpoint by its signature, two by what connects or separates them. */
export async function checkCheckpoints(
  notes: NamedText[],
  proof: NamedText | undefined,
  around: Surroundings,
  details: Details,
): Promise<Verdict> {
  const own = await around.log?.read('key')
  const key = chooseKey(around.trust, own && readUtf8(own), around.statements)
  describeKey(key, details, 'the log')
  const [one, other] = notes.map(({ name, text }) => ({ name, checkpoint: signedBy(text, key, details) }))
  const code = other
    ? await together(one!, other, proof, key, around, details)
    : await alone(one!, key, around, details)
  return verdict(code, details, !key.given)
}

async function alone(one: Stated, key: TrustedKey, { log }: Surroundings, details: Details): Promise<string> {
  if (!log) {
    return 'CHECKPOINT_SIGNED'
  }
  details.set('log', describeCheckpoint(await continues(log, key, one.name, one.checkpoint)))
  return 'CHECKPOINTS_CONSISTENT'
}

async function together(
  a: Stated,
  b: Stated,
  proof: NamedText | undefined,
  key: TrustedKey,
  { log }: Surroundings,
  details: Details,
): Promise<string> {
  details.delete('checkpoint')
  details.set('a', `${a.name}: ${describeCheckpoint(a.checkpoint)}`)
  details.set('b', `${b.name}: ${describeCheckpoint(b.checkpoint)}`)
  if (a.checkpoint.size === b.checkpoint.size) {
    if (!equal(a.checkpoint.root, b.checkpoint.root)) {
      throw fork(a.name, a.checkpoint, b.name, b.checkpoint)
    }
    return 'CHECKPOINTS_SAME'
  }
  const aIsOlder = a.checkpoint.size < b.checkpoint.size
  details.set('newer', aIsOlder ? 'b' : 'a')
  if (log) {
    await continues(log, key, a.name, a.checkpoint)
    details.set('log', describeCheckpoint(await continues(log, key, b.name, b.checkpoint)))
  } else if (proof) {
    connect(proof.text, aIsOlder ? a.checkpoint : b.checkpoint, aIsOlder ? b.checkpoint : a.checkpoint)
  } else {
    throw new Stop('CONSISTENCY_UNPROVEN')
  }
  return 'CHECKPOINTS_CONSISTENT'
}

function connect(text: string, older: Checkpoint, newer: Checkpoint): void {
  let connected = false
  try {
    const { oldSize, path } = parseAddition(text)
    connected = oldSize === older.size && connects(oldSize, newer.size, path, older.root, newer.root)
  } catch (e) {
    throw new Stop('PROOF_FAILS', { reason: (e as Error).message })
  }
  if (!connected) {
    throw new Stop('PROOF_FAILS')
  }
}
