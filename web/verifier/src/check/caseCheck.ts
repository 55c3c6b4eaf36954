import { equal, hex, readUtf8, type Bytes } from '../tlog/bytes'
import { describeCheckpoint } from '../tlog/checkpoint'
import { checkLog, readEntries } from '../tlog/logcheck'
import { FULL } from '../tlog/tile'
import { damaged, fork } from './continuation'
import { parseObject } from './json'
import { parseCase } from './receipt'
import { checkReceipt, type Checked, type Surroundings } from './receiptCheck'
import { countingKey, describeKey } from './trust'
import { orStop, Stop, verdict, type Details, type Verdict } from './verdict'

type Subjects = Map<string, Checked[]>

/** Every receipt of a case, and that the entries of each subject follow one another from the first. */
export async function checkCase(text: string, around: Surroundings, details: Details): Promise<Verdict> {
  const receipts = orStop('CASE_DAMAGED', () => parseCase(text))
  const entries: Checked[] = []
  for (const receipt of receipts) {
    const said: Details = new Map()
    try {
      entries.push(await checkReceipt(receipt, around, said))
    } catch (e) {
      said.forEach((value, name) => details.set(name, value))
      details.set('receipt', String(entries.length + 1))
      throw e
    }
    said.forEach((value, name) => name === 'witnesses' && details.set(name, value))
  }
  const newest = oneLog(entries)
  details.set('entries', String(entries.length))
  describeKey(newest.key, details, 'the receipt')
  details.set('checkpoint', describeCheckpoint(newest.signed))
  const subjects = subjectsOf(entries)
  details.set('subjects', [...subjects.keys()].join(', '))
  subjects.forEach(chain)
  if (around.log) {
    await remainder(subjects, newest, around)
    details.set('log', 'holds no other entry of these subjects')
  }
  return verdict('CASE_IN_LOG', details, !newest.key.given)
}

/** Checkpoints of one size must have one root. */
function oneLog(entries: Checked[]): Checked {
  const sizes = new Map<bigint, Checked>()
  for (const entry of entries) {
    const other = sizes.get(entry.signed.size)
    if (other && !equal(other.signed.root, entry.signed.root)) {
      throw fork('one receipt', other.signed, 'another receipt', entry.signed)
    }
    sizes.set(entry.signed.size, entry)
  }
  return entries.reduce((a, b) => (b.signed.size > a.signed.size ? b : a))
}

function subjectsOf(entries: Checked[]): Subjects {
  const subjects: Subjects = new Map()
  const sorted = [...entries].sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))
  for (const entry of sorted) {
    const subject = entry.entry.text('subject')
    subjects.set(subject, [...(subjects.get(subject) ?? []), entry])
  }
  return new Map([...subjects].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function chain(entries: Checked[], subject: string): void {
  let expected = 'null'
  for (const { entry, index, leaf } of entries) {
    if (entry.text('previous') !== expected) {
      throw new Stop('CHAIN_BROKEN', { subject, index: String(index) })
    }
    expected = hex(leaf)
  }
}

/** Whether a whole log holds entries of the case that the case file leaves out. */
async function remainder(subjects: Subjects, newest: Checked, around: Surroundings): Promise<void> {
  const log = around.log!
  const signed = await damaged(() =>
    checkLog(log, (note, size) => countingKey(newest.key, note, size), around.progress),
  )
  const known = new Set([...subjects.values()].flat().map((one) => one.index))
  for (let bundle = 0n; bundle * BigInt(FULL) < signed.size; bundle++) {
    const entries = await readEntries(log, bundle, signed.size)
    entries.forEach((entry, i) => {
      const index = bundle * BigInt(FULL) + BigInt(i)
      const subject = subjectOf(entry)
      if (subjects.has(subject) && !known.has(index)) {
        throw new Stop('CASE_CUT', { subject, index: String(index) })
      }
    })
  }
}

function subjectOf(entry: Bytes): string {
  try {
    return String(parseObject(readUtf8(entry))['subject'])
  } catch {
    return '' // An entry of a later format is of no case that this page knows.
  }
}
