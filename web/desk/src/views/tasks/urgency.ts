import type { Light, Task } from '@/api/types'

const WEIGHT: Record<Light, number> = { RED: 0, AMBER: 1, GREEN: 2 }
const TITLES: Record<Light, string> = { RED: '逾期和即将到期', AMBER: '近日到期', GREEN: '其他' }

const day = (task: Task) => task.dueOn ?? '9999-12-31'

/** Red first, then by due day, tasks without a day last. */
export function byUrgency(tasks: Task[]): Task[] {
  return [...tasks].sort((a, b) => WEIGHT[a.light] - WEIGHT[b.light] || day(a).localeCompare(day(b)))
}

export interface TaskSection {
  title: string
  light: Light
  tasks: Task[]
}

/** The tasks under the headings of their lights; a heading without tasks is left out. */
export function spread(tasks: Task[]): TaskSection[] {
  return (Object.keys(TITLES) as Light[])
    .map((light) => ({ light, title: TITLES[light], tasks: tasks.filter((task) => task.light === light) }))
    .filter((section) => section.tasks.length > 0)
}
