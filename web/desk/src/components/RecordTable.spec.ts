// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { turned } from './column'
import RecordTable from './RecordTable.vue'

const columns = [
  { key: 'party', title: '当事人', sort: 'PARTY' },
  { key: 'next', title: '最近期限', sort: 'DUE' },
  { key: 'actions', title: '操作' },
]
const table = (sorting = { sort: 'PARTY', direction: 'DESC' }) =>
  mount(RecordTable, { props: { columns, rows: [{ id: '1', party: '青禾网吧' }], caption: '案件', sorting } })

describe('the head of a sortable table', () => {
  it('says the order of each column that can be sorted, and nothing of the others', () => {
    const orders = table()
      .findAll('th')
      .map((head) => head.attributes('aria-sort'))
    expect(orders).toEqual(['descending', 'none', undefined])
  })

  it('is a button, so that the keyboard reaches it, and asks for the next order', async () => {
    const made = table()
    const buttons = made.findAll('th button')
    expect(buttons.map((button) => button.text())).toEqual(['当事人↓', '最近期限↕'])
    await buttons[1]!.trigger('click')
    expect(made.emitted('sort')).toEqual([[{ sort: 'DUE', direction: 'ASC' }]])
  })

  it('goes up, down, and back to the list of its own', () => {
    const up = turned({ sort: '', direction: '' }, 'DUE')
    const down = turned(up, 'DUE')
    expect([up.direction, down.direction]).toEqual(['ASC', 'DESC'])
    expect(turned(down, 'DUE')).toEqual({ sort: '', direction: '' })
    expect(turned(down, 'PARTY')).toEqual({ sort: 'PARTY', direction: 'ASC' })
  })
})
