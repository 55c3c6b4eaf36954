import { describe, expect, it } from 'vitest'
import type { Task } from '@/api/types'
import { byUrgency, spread } from './urgency'

function task(what: string, light: Task['light'], dueOn: string | null): Task {
  return {
    caseId: what,
    caseTitle: what,
    caseNumber: null,
    what,
    act: null,
    dueOn,
    daysLeft: null,
    unit: '日',
    light,
    reason: '',
    group: 'MINE',
  }
}

describe('urgency', () => {
  it('puts red before amber before green, then the earlier day, a task without a day last', () => {
    const tasks = [
      task('绿', 'GREEN', '2026-11-23'),
      task('无期限', 'RED', null),
      task('红晚', 'RED', '2026-11-20'),
      task('红早', 'RED', '2026-11-12'),
      task('黄', 'AMBER', '2026-11-25'),
    ]
    expect(byUrgency(tasks).map((one) => one.what)).toEqual(['红早', '红晚', '无期限', '黄', '绿'])
  })

  it('shows no heading without tasks', () => {
    expect(spread([task('绿', 'GREEN', null)]).map((section) => section.light)).toEqual(['GREEN'])
  })
})
