import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Given } from '../src/check/sort'
import { verify } from '../src/check/verify'
import { fromBase64, utf8, type Bytes } from '../src/tlog/bytes'
import type { TileSource } from '../src/tlog/tree'

const FOLDER = fileURLToPath(new URL('../../../verifier/vectors/', import.meta.url))

interface Content {
  text?: string
  base64?: string
  size?: string
}

interface Vector {
  name: string
  desc: string
  target: string
  options: Record<string, string | string[]>
  files: Record<string, Content>
  code: string
  exit: string
}

const bytesOf = (one: Content): Bytes => (one.base64 === undefined ? utf8(one.text!) : fromBase64(one.base64))

function given(name: string, content: Content): Given {
  const bytes = bytesOf(content)
  const size = content.size === undefined ? bytes.length : Number(content.size)
  return { name, size, read: async () => bytes }
}

function logOf(vector: Vector): TileSource {
  const folder = vector.options['log'] ?? vector.target
  const files = new Map(
    Object.entries(vector.files)
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([name, content]) => [name.slice(folder.length + 1), bytesOf(content)]),
  )
  return { read: async (path) => files.get(path), list: () => [...files.keys()] }
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''
const all = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

function run(vector: Vector) {
  const { options, files, target } = vector
  const names = [target, ...['receipt', 'against', 'proof', 'keys'].flatMap((option) => all(options[option]))]
  const needed = one(options['witnesses-needed'])
  return verify(
    names.filter((name) => files[name]).map((name) => given(name, files[name]!)),
    {
      trust: {
        key: one(options['key']),
        witnesses: all(options['witness']),
        needed: needed === '' ? undefined : Number(needed),
      },
      printed: one(options['printed']),
      log: options['log'] !== undefined || !files[target] ? logOf(vector) : undefined,
      progress: () => {},
    },
  )
}

describe('the page agrees with the jar on', () => {
  for (const file of readdirSync(FOLDER)) {
    const vector = JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Vector
    it(vector.name, async () => {
      const verdict = await run(vector)
      const context = `${vector.desc}\n${[...verdict.details].join('\n')}`
      expect(verdict.code, context).toBe(vector.code)
      expect(String(verdict.exit)).toBe(vector.exit)
    })
  }
})
