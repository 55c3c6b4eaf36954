// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { dropOldDrafts, useDraft } from './useDraft'

describe('useDraft', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers({ now: new Date('2026-11-22T02:32:00Z') })
  })

  it('saves what is typed by itself and says when', async () => {
    const scope = effectScope()
    const values = ref<Record<string, unknown>>({ findings: '' })
    const draft = scope.run(() => useDraft('a.b', values))!
    values.value.findings = '现场有两名顾客'
    await nextTick()
    vi.advanceTimersByTime(400)
    expect(draft.savedAt.value).toBe('10:32')
    scope.stop()

    const again = ref<Record<string, unknown>>({ findings: '', place: '店内' })
    const restored = effectScope().run(() => useDraft('a.b', again))!
    expect(restored.restored.value).toBe(true)
    expect(again.value).toEqual({ findings: '现场有两名顾客', place: '店内' })
  })

  it('saves at once when the form is left before the pause is over', async () => {
    const scope = effectScope()
    const values = ref<Record<string, unknown>>({ findings: '' })
    scope.run(() => useDraft('a.c', values))
    values.value.findings = '半句'
    await nextTick()
    scope.stop()
    expect(localStorage.getItem('mingjian.draft.a.c')).toContain('半句')
  })

  it('forgets a draft after it was handed in', () => {
    const values = ref<Record<string, unknown>>({})
    const draft = effectScope().run(() => useDraft('a.d', values))!
    draft.save()
    draft.clear()
    expect(localStorage.length).toBe(0)
  })

  it('drops drafts older than thirty days and unreadable ones', () => {
    localStorage.setItem('mingjian.draft.old', JSON.stringify({ at: '2026-10-01T00:00:00Z', values: {} }))
    localStorage.setItem('mingjian.draft.bad', '{')
    localStorage.setItem('mingjian.draft.new', JSON.stringify({ at: '2026-11-20T00:00:00Z', values: {} }))
    dropOldDrafts(new Date())
    expect(Object.keys(localStorage)).toEqual(['mingjian.draft.new'])
  })
})
