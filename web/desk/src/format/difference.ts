export interface Piece {
  text: string
  kind: 'same' | 'removed' | 'added'
}

/** Clauses with their closing mark: what a reader compares, not single characters. */
const clauses = (text: string) =>
  text.match(/(?:[^，。；：、！？,;\n]|,(?=\d))+[，。；：、！？,;\n]*|[，。；：、！？,;\n]+/g) ?? []

function lengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

/** What changed between two texts, clause by clause (longest common subsequence), neighbours of a kind joined. */
export function difference(before: string, after: string): Piece[] {
  const a = clauses(before)
  const b = clauses(after)
  const table = lengths(a, b)
  const pieces: Piece[] = []
  const say = (text: string, kind: Piece['kind']) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += text
    else pieces.push({ text, kind })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      say(a[i++]!, 'same')
      j++
    } else if (i < a.length && (j === b.length || table[i + 1]![j]! >= table[i]![j + 1]!))
      say(a[i++]!, 'removed')
    else say(b[j++]!, 'added')
  }
  return pieces
}
