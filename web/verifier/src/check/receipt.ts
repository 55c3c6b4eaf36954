import { fromBase64, readUtf8, type Bytes } from '../tlog/bytes'
import { Malformed } from '../tlog/malformed'
import { parseObject, type Json, type JsonObject } from './json'

export const RECEIPT = 'mingjian-receipt/1'
export const CASE = 'mingjian-case/1'
export const KEYS = 'mingjian-keys/1'

/** Something of which the entry states the hash. */
export interface Attachment {
  kind: string
  id: string
  sha256: string
}

/** 存证回执. */
export interface Receipt {
  entry: Bytes
  proof: string
  logKey: string
  bound: Attachment | undefined
  opening: { salt: Bytes; content: string } | undefined
  erasedBy: Receipt | undefined
  /** Of the statements by which the log's keys changed. */
  keys: Receipt[]
}

export const parseReceipt = (text: string): Receipt => receiptOf(parseObject(text))

/** The receipts of a case file. */
export function parseCase(text: string): Receipt[] {
  const fields = parseObject(text)
  if (fields['format'] !== CASE) {
    throw new Malformed(`the format is not ${CASE}`)
  }
  const receipts = receiptsOf(fields['receipts'])
  if (receipts.length === 0) {
    throw new Malformed('there are no receipts')
  }
  return receipts
}

/** The receipts of a list, none when there is none. */
export const receiptsOf = (list: Json | undefined): Receipt[] =>
  Array.isArray(list) ? list.map((one) => receiptOf(object(one))) : []

function receiptOf(fields: JsonObject): Receipt {
  if (fields['format'] !== RECEIPT) {
    throw new Malformed(`the format is not ${RECEIPT}`)
  }
  return {
    entry: fromBase64(string(fields, 'entry')),
    proof: string(fields, 'proof'),
    logKey: string(fields, 'logKey'),
    bound: maybe(fields['bound'], attachment),
    opening: maybe(fields['opening'], (one) => ({
      salt: fromBase64(string(one, 'salt')),
      content: string(one, 'content'),
    })),
    erasedBy: maybe(fields['erasedBy'], receiptOf),
    keys: receiptsOf(fields['keys']),
  }
}

/** The entry of a receipt, as far as it can be read. */
export class EntryFields {
  private readonly fields: JsonObject

  constructor(entry: Bytes) {
    this.fields = parseObject(readUtf8(entry))
  }

  text(name: string): string {
    const value = this.fields[name] ?? null
    return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value)
  }

  attachments(): Attachment[] {
    const stated = this.fields['attachments']
    return Array.isArray(stated) ? stated.map((one) => attachment(object(one))) : []
  }
}

export const isSame = (a: Attachment, b: Attachment) =>
  a.kind === b.kind && a.id === b.id && a.sha256 === b.sha256

const attachment = (fields: JsonObject): Attachment => ({
  kind: string(fields, 'kind'),
  id: string(fields, 'id'),
  sha256: string(fields, 'sha256'),
})

const maybe = <T>(value: Json | undefined, read: (fields: JsonObject) => T): T | undefined =>
  value === undefined || value === null ? undefined : read(object(value))

function object(value: Json): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Malformed('an object was expected')
  }
  return value
}

function string(fields: JsonObject, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') {
    throw new Malformed(`the field ${name} is missing`)
  }
  return value
}
