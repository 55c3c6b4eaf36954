import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { judge, type Input } from './judge'

const FOLDER = fileURLToPath(new URL('../../../tlog/vectors/', import.meta.url))

interface Question {
  kind: string
  desc: string
  input: Input
  ok: boolean
  why?: string
  output: Record<string, unknown>
}

const kinds = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory())

describe('the page reads the formats as the server does', () => {
  for (const { name: kind } of kinds) {
    it.each(readdirSync(`${FOLDER}/${kind}`))(`${kind} %s`, (name) => {
      const question = JSON.parse(readFileSync(`${FOLDER}/${kind}/${name}`, 'utf8')) as Question
      const answer = judge(question.kind, question.input)
      expect(answer.why, question.desc).toBe(question.ok ? undefined : question.why)
      expect(answer.output, question.desc).toEqual(question.output)
    })
  }
})
