import { readUtf8 } from '../tlog/bytes'
import { checkLog } from '../tlog/logcheck'
import { checkCase } from './caseCheck'
import { checkCheckpoints } from './checkpointCheck'
import { checkContent } from './contentCheck'
import { damaged } from './continuation'
import { checkPrinted } from './printed'
import { parseReceipt } from './receipt'
import { checkReceipt, type Surroundings } from './receiptCheck'
import { sort, type Given, type Sorted } from './sort'
import { parseKeys, statementsIn } from './statement'
import { chooseKey, countingKey, describeKey, signedBy } from './trust'
import { orStop, Stop, verdict, type Details, type Verdict } from './verdict'

/** Checks what the reader gave. */
export async function verify(files: Given[], given: Omit<Surroundings, 'statements'>): Promise<Verdict> {
  const details: Details = new Map()
  try {
    const sorted = await sort(files)
    const keys = sorted.keys.flatMap(({ text }) => parseKeys(text))
    const statements = [...keys, ...(given.log ? await statementsIn(given.log) : [])]
    return await dispatch(sorted, { ...given, statements }, details)
  } catch (e) {
    const stop = e instanceof Stop ? e : new Stop('UNREADABLE', { reason: (e as Error).message })
    stop.details.forEach((value, name) => details.set(name, value))
    return verdict(stop.code, details)
  }
}

async function dispatch(sorted: Sorted, around: Surroundings, details: Details): Promise<Verdict> {
  const { receipt, content, checkpoint, proof } = sorted
  const kinds = (['case', 'checkpoint', 'content'] as const).filter((kind) => sorted[kind].length > 0)
  if (kinds.length > 1 || proof.length > 1) {
    throw new Stop('NOT_ONE_MATTER')
  }
  switch (kinds[0]) {
    case 'case':
      return single(sorted.case, receipt.length === 0, ({ text }) => checkCase(text, around, details))
    case 'checkpoint':
      return checkpoints(sorted, around, details)
    case 'content':
      return page(sorted, around, details)
    default:
      return receipt.length === 0 && around.log
        ? wholeLog(around, details)
        : single(receipt, content.length + checkpoint.length === 0, ({ text }) =>
            receiptAlone(text, around, details),
          )
  }
}

function single<T>(things: T[], alone: boolean, check: (thing: T) => Promise<Verdict>): Promise<Verdict> {
  if (things.length !== 1 || !alone) {
    throw new Stop('NOT_ONE_MATTER')
  }
  return check(things[0]!)
}

async function checkpoints({ checkpoint, proof, receipt }: Sorted, around: Surroundings, details: Details) {
  if (checkpoint.length > 2 || receipt.length > 0) {
    throw new Stop('NOT_ONE_MATTER')
  }
  return checkCheckpoints(checkpoint, proof[0], around, details)
}

async function page({ content, receipt }: Sorted, around: Surroundings, details: Details): Promise<Verdict> {
  if (content.length > 1) {
    throw new Stop(content.some((one) => one.name.endsWith('.json')) ? 'NOT_A_RECEIPT' : 'NOT_ONE_MATTER')
  }
  if (receipt.length === 0) {
    throw new Stop('NO_RECEIPT')
  }
  const receipts = receipt.map(({ text }) => orStop('RECEIPT_DAMAGED', () => parseReceipt(text)))
  return checkContent(content[0]!.bytes, receipts, around, details)
}

async function receiptAlone(text: string, around: Surroundings, details: Details): Promise<Verdict> {
  const receipt = orStop('RECEIPT_DAMAGED', () => parseReceipt(text))
  const checked = await checkReceipt(receipt, around, details)
  if (around.printed !== '') {
    checkPrinted(around.printed, checked.entry.text('id'), checked.attachments)
    details.set('printed', around.printed)
  }
  return verdict(checked.erased ? 'CONTENT_ERASED' : 'ENTRY_IN_LOG', details, !checked.key.given)
}

async function wholeLog(
  { log, trust, progress, statements }: Surroundings,
  details: Details,
): Promise<Verdict> {
  const own = await log!.read('key')
  const key = chooseKey(trust, own && readUtf8(own), statements)
  describeKey(key, details, 'the log')
  if (log!.list().every((name) => name === 'key')) {
    throw new Stop('LOG_EMPTY') // As a new installation leaves it.
  }
  const signed = await damaged(() => checkLog(log!, (note, size) => countingKey(key, note, size), progress))
  details.set('size', String(signed.size))
  signedBy(readUtf8((await log!.read('checkpoint'))!), key, details)
  return verdict('LOG_WHOLE', details, !key.given)
}
