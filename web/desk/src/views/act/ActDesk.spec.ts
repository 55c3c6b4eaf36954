// @vitest-environment jsdom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseView } from '@/api/types'
import ActDesk from './ActDesk.vue'
import { withdrawCase } from './forms/filing'

const push = vi.fn()
vi.mock('vue-router', () => ({ useRouter: () => ({ push }) }))

const subject = {
  id: 'c1',
  version: 7,
  title: '案',
  acts: [
    { act: 'withdrawCase', title: '撤销立案', possible: true, primary: true, refusals: [], suggestions: {} },
  ],
} as unknown as CaseView

let answers: Record<string, () => Response>
const sent: { path: string; call: RequestInit }[] = []
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status })
const problem = (status: number, slug: string, refusals: unknown[]) =>
  json(status, { type: `/problems/${slug}`, title: '', status, detail: null, refusals })

const open = () =>
  mount(ActDesk, {
    props: { subject, act: 'withdrawCase', title: '撤销立案', form: withdrawCase },
    attachTo: document.body,
  })
const handIn = async (desk: ReturnType<typeof open>) => {
  await desk.find('form').trigger('submit')
  await flushPromises()
}

describe('the form of an act', () => {
  beforeEach(() => {
    localStorage.clear()
    sent.length = 0
    push.mockClear()
    answers = {}
    vi.stubGlobal('fetch', async (path: string, call: RequestInit) => {
      sent.push({ path, call })
      return (answers[path] ?? json(200, []))()
    })
  })
  afterEach(() => {
    document.body.innerHTML = ''
    vi.unstubAllGlobals()
  })

  it('sends nothing while a field is missing, names it and takes the focus there', async () => {
    const desk = open()
    await flushPromises()
    await handIn(desk)
    expect(sent.some(({ path }) => path.includes('/acts/'))).toBe(false)
    expect(desk.text()).toContain('请填写撤销案件的理由')
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
  })

  it('hands the act in with the version that was seen, forgets the draft and goes back to the case', async () => {
    answers['/api/casework/cases/c1/acts/withdrawCase'] = json(200, { entryId: 'e', index: 9, case: subject })
    const desk = open()
    await desk.find('textarea').setValue(' 证据不足 ')
    await handIn(desk)
    const act = sent.find(({ path }) => path.endsWith('/withdrawCase'))!
    expect(act.call.headers).toMatchObject({ 'If-Match': '"7"' })
    expect(act.call.body).toBe('{"reason":"证据不足"}')
    expect(localStorage.length).toBe(0)
    expect(push).toHaveBeenCalledWith({ name: 'case', params: { id: 'c1' } })
  })

  it('shows a refusal of law with its provision and an error of form at its field', async () => {
    answers['/api/casework/cases/c1/acts/withdrawCase'] = problem(422, 'refused', [
      {
        rule: 'NoCrimeLeftBehind',
        reason: '涉嫌犯罪的应当移送',
        provision: { source: '行政处罚法', article: '第二十七条' },
        field: null,
      },
      { rule: 'Input', reason: '理由过长', provision: null, field: 'reason' },
    ])
    const desk = open()
    await desk.find('textarea').setValue('理由')
    await handIn(desk)
    expect(desk.find('[role=alert]').text()).toContain('行政处罚法 第二十七条')
    expect(desk.find('[role=alert]').text()).not.toContain('理由过长')
    expect(desk.find('.error').text()).toBe('理由过长')
  })

  it('keeps what was typed through a conflict and hands it in with the new version', async () => {
    answers['/api/casework/cases/c1/acts/withdrawCase'] = problem(409, 'conflict', [])
    answers['/api/casework/cases/c1'] = json(200, { ...subject, version: 8 })
    const desk = open()
    await desk.find('textarea').setValue('我写的理由')
    await handIn(desk)
    await desk
      .findAll('button')
      .find((button) => button.text() === '重新加载')!
      .trigger('click')
    await flushPromises()
    expect((desk.find('textarea').element as HTMLTextAreaElement).value).toBe('我写的理由')
    await handIn(desk)
    expect(sent.at(-1)!.call.headers).toMatchObject({ 'If-Match': '"8"' })
  })

  it('has the typed text again after the session ended', async () => {
    answers['/api/casework/cases/c1/acts/withdrawCase'] = problem(401, 'unauthenticated', [])
    const desk = open()
    await desk.find('textarea').setValue('半途的理由')
    await handIn(desk)
    desk.unmount()
    const again = open()
    expect((again.find('textarea').element as HTMLTextAreaElement).value).toBe('半途的理由')
  })
})
