/** A column of a list. */
export interface Column {
  key: string
  title: string
  width?: string
  /** By what the server sorts for this column; absent where it cannot. */
  sort?: string
}

/** How a list is sorted; both empty: as the server does by itself. */
export interface Sorting {
  sort: string
  direction: string
}

/** What the head of a column does next: ascending, then descending, then the list's own order. */
export function turned(now: Sorting, column: string): Sorting {
  if (now.sort !== column) return { sort: column, direction: 'ASC' }
  return now.direction === 'ASC' ? { sort: column, direction: 'DESC' } : { sort: '', direction: '' }
}
