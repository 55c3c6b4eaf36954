import { readUtf8, type Bytes } from '../tlog/bytes'
import type { NamedText } from './checkpointCheck'
import { CASE, KEYS, RECEIPT } from './receipt'
import { Stop } from './verdict'

/** A file that the reader gave. */
export interface Given {
  name: string
  size: number
  /** The first bytes, or all of them. */
  read(most?: number): Promise<Bytes>
}

export type Kind = 'receipt' | 'case' | 'keys' | 'checkpoint' | 'proof' | 'content'

/** The most bytes that such a thing has: more is refused without being read. */
const LONGEST: Record<Kind, number> = {
  receipt: 1 << 20,
  case: 1 << 25,
  keys: 1 << 24,
  checkpoint: 1 << 20,
  proof: 1 << 20,
  content: 1 << 28,
}
const FORMATS: Record<string, Kind> = { [RECEIPT]: 'receipt', [CASE]: 'case', [KEYS]: 'keys' }
const HEAD = 1 << 16
const FORMAT = /"format"[ \t\r\n]*:[ \t\r\n]*"([^"]*)"/
const NOTE = /^[^\n{<]+\n[0-9]+\n[^\n]*\n/

/** What a text claims to be. */
export function kindOf(text: string): Kind {
  if (text.trimStart().startsWith('{')) {
    const format = FORMAT.exec(text)?.[1]
    return FORMATS[format ?? ''] ?? 'content'
  }
  if (text.startsWith('old ') && text.includes('\n\n')) {
    return 'proof'
  }
  return NOTE.test(text) && text.includes('\n\u2014 ') ? 'checkpoint' : 'content'
}

/** The files by what they are. */
export interface Sorted {
  receipt: NamedText[]
  case: NamedText[]
  keys: NamedText[]
  checkpoint: NamedText[]
  proof: NamedText[]
  content: { name: string; bytes: Bytes }[]
}

export async function sort(files: Given[]): Promise<Sorted> {
  const sorted: Sorted = { receipt: [], case: [], keys: [], checkpoint: [], proof: [], content: [] }
  for (const file of files) {
    refuse(file, LONGEST.content)
    refuse(file, LONGEST[kindOf(readUtf8(await file.read(HEAD)))])
    const bytes = await file.read()
    const text = readUtf8(bytes)
    const kind = kindOf(text)
    refuse(file, LONGEST[kind])
    if (kind === 'content') {
      sorted.content.push({ name: file.name, bytes })
    } else {
      sorted[kind].push({ name: file.name, text })
    }
  }
  return sorted
}

function refuse(file: Given, most: number): void {
  if (file.size > most) {
    throw new Stop('TOO_LARGE', { what: `${file.name} (more than ${most} bytes)` })
  }
}
