// @vitest-environment jsdom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { InspectionItem, LicenceMatter } from '@/api/agency'
import { maintainedBy } from './maintained'
import MatterInspection from './MatterInspection.vue'
import MatterLicence from './MatterLicence.vue'

const item: InspectionItem = {
  objects: '互联网上网服务营业场所',
  content: '实名登记、未成年人禁入',
  way: '现场检查',
  yearlyCap: null,
  drawPercent: 5,
  basis: '县年度检查计划',
  publishedOn: '2026-01-15',
  withdrawnOn: null,
}
const licence: LicenceMatter = {
  matterId: 'm1',
  materials: ['申请书', '场所证明'],
  conditions: ['有固定场所'],
  substanceChecked: true,
  hearing: false,
  validityMonths: 36,
  promisedDays: null,
  safety: false,
}
const api = vi.hoisted(() => ({
  inspectionItem: vi.fn(),
  publishInspection: vi.fn(),
  licenceMatter: vi.fn(),
  registerLicence: vi.fn(),
}))
const session = vi.hoisted(() => ({ maintains: true }))
vi.mock('@/api/agency', () => api)
vi.mock('@/composables/useSession', () => ({
  useSession: () => ({ me: { value: { officerId: 'o1' } }, may: () => session.maintains }),
}))

const stubs = {
  ElButton: { template: '<button><slot /></button>' },
  ElInput: {
    props: ['modelValue'],
    template: '<input :value="modelValue" @input="$emit(\'update:modelValue\', $event.target.value)" />',
  },
  ElDatePicker: { props: ['modelValue'], template: '<input class="day" :value="modelValue" />' },
  ProvisionText: true,
}
const opened = async (what: typeof MatterInspection | typeof MatterLicence) => {
  const made = mount(what, { props: { matter: 'm1', agency: 'a1' }, global: { stubs } })
  await flushPromises()
  return made
}
const fill = async (made: Awaited<ReturnType<typeof opened>>, path: string, text: string) =>
  made.get(`[data-path="${path}"] input`).setValue(text)

beforeEach(() => {
  localStorage.clear()
  session.maintains = true
  for (const one of Object.values(api)) one.mockReset()
  api.inspectionItem.mockResolvedValue(item)
  api.licenceMatter.mockResolvedValue(licence)
})

describe('an item of the inspection list', () => {
  it('is read by everybody and changed only by who maintains the register', async () => {
    session.maintains = false
    const made = await opened(MatterInspection)
    expect(made.text()).toContain('互联网上网服务营业场所')
    expect(made.find('button').exists()).toBe(false)
  })

  it('begins with what stands there and sends all of it for the agency', async () => {
    const made = await opened(MatterInspection)
    await made.get('button').trigger('click')
    await fill(made, 'objects', '网吧')
    await made.get('form').trigger('submit')
    await flushPromises()
    expect(api.publishInspection).toHaveBeenCalledWith('m1', 'a1', { ...item, objects: '网吧' })
    expect(made.find('form').exists()).toBe(false)
    expect(api.inspectionItem).toHaveBeenCalledTimes(2)
  })

  it('that is not published says so and asks for what is missing', async () => {
    api.inspectionItem.mockRejectedValue(new Error('absent'))
    const made = await opened(MatterInspection)
    expect(made.text()).toContain('不得实施检查')
    await made.get('button').trigger('click')
    await made.get('form').trigger('submit')
    await flushPromises()
    expect(made.get('[data-path="objects"] .error').text()).toBe('请填写检查对象')
    expect(api.publishInspection).not.toHaveBeenCalled()
  })
})

describe('what applicants of a licence are told', () => {
  it('is listed, and registered line by line', async () => {
    const made = await opened(MatterLicence)
    expect(made.text()).toContain('2. 场所证明')
    expect(made.text()).toContain('36 个月')
    await made.get('button').trigger('click')
    await made.get('[data-path="materials"] input').setValue('申请表')
    await made.get('form').trigger('submit')
    await flushPromises()
    expect(api.registerLicence).toHaveBeenCalledWith(
      'm1',
      'a1',
      expect.objectContaining({
        materials: ['申请表', '场所证明'],
        validityMonths: 36,
        substanceChecked: true,
      }),
    )
  })

  it('keeps the form with the reason when the server refuses', async () => {
    api.registerLicence.mockRejectedValue(new Error('down'))
    const made = await opened(MatterLicence)
    await made.get('button').trigger('click')
    await made.get('form').trigger('submit')
    await flushPromises()
    expect(made.get('[role="alert"]').text()).toContain('系统故障')
  })
})

describe('the agencies that an administrator maintains', () => {
  it('are the own one and all below it, at any depth', () => {
    const agency = (id: string, parentId: string | null) => ({ id, parentId }) as never
    const all = [agency('a', null), agency('c', 'b'), agency('b', 'a'), agency('x', null)]
    expect(maintainedBy('a', all).map((one) => one.id)).toEqual(['a', 'b', 'c'])
    expect(maintainedBy('x', all).map((one) => one.id)).toEqual(['x'])
  })
})
