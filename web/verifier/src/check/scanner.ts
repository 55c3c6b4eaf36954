import { Malformed } from '../tlog/malformed'

/** Goes through a text; between words there may be white space. */
export class Scanner {
  position = 0

  constructor(readonly text: string) {}

  space(): void {
    while (this.position < this.text.length && ' \t\r\n'.includes(this.text[this.position]!)) {
      this.position++
    }
  }

  next(): string {
    const c = this.text[this.position++]
    if (c === undefined) {
      throw this.wrong('the text ends too early')
    }
    return c
  }

  peek(): string {
    this.space()
    const c = this.next()
    this.position--
    return c
  }

  expect(c: string): void {
    if (this.peek() !== c) {
      throw this.wrong(`${c} was expected`)
    }
    this.position++
  }

  wrong(what: string): Malformed {
    return new Malformed(`not JSON at character ${this.position}: ${what}`)
  }
}
