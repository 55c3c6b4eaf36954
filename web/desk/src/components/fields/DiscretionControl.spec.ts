// @vitest-environment jsdom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { CaseView } from '@/api/types'
import { calculated, CHOICES } from '../../../dev/discretion'
import { provideForm } from './context'
import DiscretionControl from './DiscretionControl.vue'
import type { Values } from './field'

const sent: { path: string; body: string }[] = []
const values = ref<Values>({})

const Form = defineComponent({
  setup() {
    provideForm({
      subject: ref({
        matter: { id: 'm1' },
        facts: { lead: { violationOn: '2026-05-01' } },
      } as unknown as CaseView),
      officers: ref([]),
      matters: ref([]),
      values,
    })
    const taken = ref(null)
    return () =>
      h(DiscretionControl, {
        id: 'd',
        field: { path: 'findings.calculation', label: '裁量计算器', kind: 'discretion' },
        modelValue: taken.value,
        'onUpdate:modelValue': (now: unknown) => {
          taken.value = now as null
          values.value = { ...values.value, taken: now }
        },
      })
  },
})

async function chosen() {
  const form = mount(Form, { global: { stubs: { RouterLink: true } } })
  await flushPromises()
  for (const set of form.findAll('fieldset')) await set.find('input').setValue(true)
  await vi.advanceTimersByTimeAsync(400)
  await flushPromises()
  return form
}

describe('the calculator in a form', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    sent.length = 0
    values.value = {
      findings: { tier: null, factors: [{ factor: '从轻情形', finding: '' }], draft: { fineFen: 600_000 } },
    }
    vi.stubGlobal('fetch', async (path: string, call: RequestInit) => {
      sent.push({ path, body: String(call.body) })
      const answer = call.method === 'POST' ? calculated(JSON.parse(String(call.body))) : CHOICES
      return new Response(JSON.stringify(answer))
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('asks for the version of the day of the violation and calculates with the fine of the form', async () => {
    await chosen()
    expect(sent[0]!.path).toContain('on=2026-05-01')
    expect(JSON.parse(sent.at(-1)!.body).fineFen).toBe(600_000)
  })

  it('fills in nothing before it is taken over, then tier, factors and paragraph', async () => {
    const form = await chosen()
    expect((values.value.findings as Values).tier).toBeNull()
    await form.find('button.el-button').trigger('click')
    expect((values.value.findings as Values).tier).toBe('一般处罚')
    expect(((values.value.findings as Values).factors as unknown[]).length).toBe(3)
    expect((values.value.taken as { reasoning: string }).reasoning).toContain('接纳人数为“1至2名”')
    expect(form.text()).toContain('由裁量计算器得出')
  })

  it('follows the fine once it is taken over', async () => {
    const form = await chosen()
    await form.find('button.el-button').trigger('click')
    ;((values.value.findings as Values).draft as Values).fineFen = 0
    await vi.advanceTimersByTimeAsync(400)
    await flushPromises()
    expect((values.value.taken as { reasoning: string }).reasoning).toContain('拟不予罚款')
  })
})
