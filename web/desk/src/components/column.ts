/** A column of a list. */
export interface Column {
  key: string
  title: string
  width?: string
}
