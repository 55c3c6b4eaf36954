import type { Verdict } from '../check/verdict'
import { byId, element } from './dom'
import { AGAINST, checkpointWords, ELSEWHERE, isExact, labelOf, wordsOf } from './words'

/** Shows the verdict: what, in both languages; against whom; what was found. */
export function show(verdict: Verdict): void {
  const { details } = verdict
  const card = element(
    'article',
    { class: `verdict ${verdict.outcome}`, 'data-code': verdict.code, 'data-exit': String(verdict.exit) },
    element('h2', {}, verdict.label),
    element('p', { class: 'says' }, verdict.zh),
    element('p', { class: 'english', lang: 'en' }, `${verdict.en} (${verdict.code})`),
  )
  if (details.has('key source') && details.get('key source') !== 'given') {
    card.append(caution(details.get('fingerprint') ?? ''))
  }
  if (details.has('a proves')) {
    card.append(element('h3', {}, '两份互相矛盾的签名'), sides(details))
  }
  append(card, '对照什么', [...AGAINST.filter((name) => details.has(name))], details)
  append(
    card,
    '看到什么',
    [...details.keys()].filter((name) => !ELSEWHERE.includes(name)),
    details,
  )
  const result = byId('result')
  result.replaceChildren(card)
  result.focus()
}

export function forget(): void {
  byId('result').replaceChildren()
}

function caution(fingerprint: string): HTMLElement {
  return element(
    'p',
    { class: 'caution' },
    '这个公钥是随材料一起来的，谁都可以附上自己的公钥。请与机关在别处公布的指纹逐组核对：',
    element('span', { class: 'exact' }, fingerprint),
  )
}

function append(card: HTMLElement, title: string, names: string[], details: Map<string, string>): void {
  if (names.length === 0) {
    return
  }
  const list = element('dl', { class: 'facts' })
  for (const name of names) {
    const value = element(
      'dd',
      isExact(name) ? { class: 'exact' } : {},
      wordsOf(name, details.get(name) ?? ''),
    )
    list.append(element('dt', {}, labelOf(name)), value)
  }
  card.append(element('h3', {}, title), list)
}

/** A fork: each side with what it proves by itself; together they prove that one signature is false. */
function sides(details: Map<string, string>): HTMLElement {
  const side = (name: string, title: string) =>
    element(
      'section',
      { class: 'side', 'aria-label': title },
      element('h4', {}, title),
      element('p', { class: 'exact' }, checkpointWords(details.get(name) ?? '')),
      element('p', {}, `这一份证明：${provesWords(details.get(`${name} proves`) ?? '')}`),
      element('p', { class: 'english', lang: 'en' }, details.get(`${name} proves`) ?? ''),
    )
  return element('div', { class: 'sides' }, side('a', '甲'), side('b', '乙'))
}

const provesWords = (english: string) =>
  english.replace(
    /^(.*) signed that its first (\d+) entries have the root (.*)$/,
    '$1 签名确认，它的前 $2 条记录的根是 $3',
  )
