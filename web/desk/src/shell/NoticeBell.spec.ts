// @vitest-environment jsdom
import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import type { Notice } from '@/api/types'
import NoticeBell from './NoticeBell.vue'

vi.mock('vue-router', () => ({ useRoute: () => reactive({ fullPath: '/tasks' }) }))

const notice = (kind: Notice['kind'], read: boolean): Notice => ({
  key: `${kind}:c1`,
  kind,
  caseId: 'c1',
  caseTitle: '青禾网吧案',
  text: '送达决定书已逾期 3 天',
  since: '2026-11-22T01:32:00Z',
  due: kind === 'DEADLINE' ? { dueOn: '2026-11-19', daysLeft: -3, unit: '日', light: 'RED' } : null,
  read,
})
let told: Notice[]
const sent: string[] = []

const bell = async () => {
  const made = mount(NoticeBell, {
    global: { stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body,
  })
  await flushPromises()
  return made
}

describe('the bell', () => {
  beforeEach(() => {
    sent.length = 0
    told = [notice('DEADLINE', false), notice('TASK', false), notice('RETURNED', true)]
    vi.stubGlobal('fetch', (_: string, call: RequestInit) => {
      if (call.method === 'POST') {
        sent.push(String(call.body))
        return Promise.resolve(new Response(null, { status: 204 }))
      }
      return Promise.resolve(new Response(JSON.stringify(told), { status: 200 }))
    })
  })

  it('counts what is unread and lists it when it is pressed', async () => {
    const made = await bell()
    expect(made.find('.bell').text()).toBe('消息2条未读')
    expect(made.find('#notice-list').exists()).toBe(false)
    await made.find('.bell').trigger('click')
    await flushPromises()
    expect(made.findAll('li')).toHaveLength(3)
    expect(made.find('li').text()).toContain('2026年11月19日到期 · 未读')
  })

  it('marks one as read when it is opened, and all at once', async () => {
    const made = await bell()
    await made.find('.bell').trigger('click')
    await flushPromises()
    await made.findComponent(RouterLinkStub).trigger('click')
    await flushPromises()
    expect(sent).toEqual(['{"keys":["DEADLINE:c1"]}'])
    expect(made.find('.bell').text()).toBe('消息1条未读')
    await made.find('header button').trigger('click')
    await flushPromises()
    expect(sent[1]).toBe('{"keys":["TASK:c1"]}')
    expect(made.find('.bell').text()).toBe('消息')
  })

  it('closes on Esc and gives the focus back', async () => {
    const made = await bell()
    await made.find('.bell').trigger('click')
    await made.find('.notices').trigger('keydown', { key: 'Escape' })
    expect(made.find('#notice-list').exists()).toBe(false)
    expect(document.activeElement).toBe(made.find('.bell').element)
  })
})
