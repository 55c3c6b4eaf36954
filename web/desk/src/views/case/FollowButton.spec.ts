// @vitest-environment jsdom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import FollowButton from './FollowButton.vue'

describe('the button that follows a case', () => {
  it('says what it does next, and changes only when the server did it', async () => {
    const calls: string[] = []
    let status = 204
    vi.stubGlobal('fetch', (path: string, call: RequestInit) => {
      if (call.method === 'GET') return Promise.resolve(new Response('[]', { status: 200 }))
      calls.push(`${call.method} ${path}`)
      return Promise.resolve(new Response(status === 204 ? null : '{}', { status }))
    })
    const made = mount(FollowButton, { props: { caseId: 'c1' } })
    await flushPromises()
    expect(made.find('button').text()).toBe('关注')
    await made.find('button').trigger('click')
    await flushPromises()
    expect(made.find('button').text()).toBe('取消关注')
    status = 500
    await made.find('button').trigger('click')
    await flushPromises()
    expect(made.find('button').text()).toBe('取消关注')
    expect(made.find('[role=alert]').exists()).toBe(true)
    expect(calls).toEqual(['PUT /api/casework/followed/c1', 'DELETE /api/casework/followed/c1'])
  })
})
