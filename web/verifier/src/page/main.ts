import { verify } from '../check/verify'
import { byId } from './dom'
import { GivenFiles } from './given'
import { forget, show } from './result'

const form = byId<HTMLFormElement>('form')
const value = (id: string) => byId<HTMLInputElement | HTMLTextAreaElement>(id).value.trim()
const given = new GivenFiles(forget)

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  forget()
  working(true)
  try {
    show(await verify(given.given(), { trust: trust(), printed: value('printed'), log: given.log, progress }))
  } finally {
    working(false)
  }
})

form.addEventListener('reset', () => {
  given.clear()
  forget()
})

function trust() {
  const needed = value('needed')
  return {
    key: value('key'),
    witnesses: value('witnesses')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    needed: needed === '' ? undefined : Number(needed),
  }
}

function working(is: boolean): void {
  byId<HTMLButtonElement>('verify').disabled = is
  byId('progress').hidden = !is || given.log === undefined
  byId('result').setAttribute('aria-busy', String(is))
  progress(0n, 1n)
}

function progress(done: bigint, of: bigint): void {
  byId('done').textContent = String(done)
  byId<HTMLProgressElement>('bar').value = Number(done) / Math.max(1, Number(of))
}
