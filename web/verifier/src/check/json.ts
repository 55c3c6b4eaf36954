import { Malformed } from '../tlog/malformed'
import { Scanner } from './scanner'

export type Json = null | boolean | string | Json[] | JsonObject
export interface JsonObject {
  [name: string]: Json
}

const DEEPEST = 20
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/
const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Reads an object strictly: no name twice, a limit to the depth; numbers stay text, for nothing here counts. */
export function parseObject(text: string): JsonObject {
  const reader = new Reader(text)
  const object = reader.object(0)
  reader.space()
  if (reader.position !== text.length) {
    throw new Malformed('not JSON: something follows the object')
  }
  return object
}

class Reader extends Scanner {
  object(depth: number): JsonObject {
    const object: JsonObject = Object.create(null)
    this.sequence('{', '}', () => {
      const name = this.string()
      this.expect(':')
      if (name in object) {
        throw this.wrong(`the name ${name} comes twice`)
      }
      object[name] = this.value(depth + 1)
    })
    return object
  }

  private array(depth: number): Json[] {
    const array: Json[] = []
    this.sequence('[', ']', () => array.push(this.value(depth + 1)))
    return array
  }

  private sequence(begin: string, end: string, element: () => void): void {
    this.expect(begin)
    if (this.peek() === end) {
      this.position++
      return
    }
    for (let more = true; more;) {
      element()
      const c = this.peek()
      this.position++
      more = c === ','
      if (!more && c !== end) {
        throw this.wrong(`a comma or ${end} was expected`)
      }
    }
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) {
      throw this.wrong('nested too deeply')
    }
    switch (this.peek()) {
      case '{':
        return this.object(depth)
      case '[':
        return this.array(depth)
      case '"':
        return this.string()
      default:
        return this.word()
    }
  }

  private string(): string {
    this.expect('"')
    let string = ''
    for (let c = this.next(); c !== '"'; c = this.next()) {
      if (c < ' ') {
        throw this.wrong('a control character in a string')
      }
      string += c === '\\' ? this.escape() : c
    }
    return string
  }

  private escape(): string {
    const c = this.next()
    if (c === 'u') {
      const digits = this.text.slice(this.position, this.position + 4)
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
        throw this.wrong('four hexadecimal digits were expected')
      }
      this.position += 4
      return String.fromCharCode(parseInt(digits, 16))
    }
    const escaped = ESCAPES[c]
    if (escaped === undefined) {
      throw this.wrong('an unknown escape')
    }
    return escaped
  }

  private word(): Json {
    const word = /^[\p{L}\p{Nd}+.-]*/u.exec(this.text.slice(this.position, this.position + 400))![0]
    this.position += word.length
    if (word === 'null' || word === 'true' || word === 'false') {
      return word === 'null' ? null : word === 'true'
    }
    if (!NUMBER.test(word)) {
      throw this.wrong('a value was expected')
    }
    return word
  }
}
