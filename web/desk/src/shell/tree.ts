import { words } from '@/locale/zh'

export interface TreeEntry {
  name: string
  title: string
  /** Absent for what everybody may read; of several any will do. */
  needs?: string | string[]
}

/** The modules that work, in the order of the day; an office sees those that it may use. */
export const TREE: TreeEntry[] = [
  { name: 'tasks', title: words.tree.tasks, needs: 'casework:read' },
  { name: 'cases', title: words.tree.cases, needs: 'casework:read' },
  { name: 'calculator', title: words.tree.calculator, needs: 'casework:read' },
  { name: 'reviews', title: words.tree.reviews, needs: 'legalreview:read' },
  { name: 'records', title: words.tree.publicity, needs: 'publicity:read' },
  { name: 'agency', title: words.tree.agency },
  { name: 'erasures', title: words.tree.erasures, needs: ['recording:request', 'recording:erase'] },
  { name: 'recording', title: words.tree.recording, needs: 'recording:read' },
  { name: 'witnesses', title: words.tree.witnesses, needs: 'recording:read' },
]
