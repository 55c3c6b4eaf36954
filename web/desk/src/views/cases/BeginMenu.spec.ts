// @vitest-environment jsdom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { routes } from '@/router'
import BeginMenu from './BeginMenu.vue'

const mounted = () =>
  mount(BeginMenu, { global: { stubs: { RouterLink: RouterLinkStub } }, attachTo: document.body })

describe('the menu of procedures', () => {
  it('leads to every page that begins a case but the lead, by the title of that page', () => {
    const beginning = routes.filter((route) => route.path.startsWith('/cases/') && !route.path.includes(':'))
    const links = mounted().findAllComponents(RouterLinkStub)
    expect(links.map((link) => (link.props('to') as { name: string }).name).sort()).toEqual(
      beginning
        .map((route) => String(route.name))
        .filter((name) => name !== 'lead')
        .sort(),
    )
    for (const link of links) {
      const route = beginning.find((one) => one.name === (link.props('to') as { name: string }).name)
      expect(link.text()).toBe(route?.meta?.title)
    }
  })

  it('closes by the escape key', async () => {
    const menu = mounted()
    const details = menu.element as HTMLDetailsElement
    details.open = true
    await menu.trigger('keydown', { key: 'Escape' })
    expect(details.open).toBe(false)
  })
})
