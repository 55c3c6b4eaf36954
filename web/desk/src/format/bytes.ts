/** 3.2 MB, in the units that staff see in their file window. */
export function bytesText(bytes: number | null): string {
  if (bytes == null) return ''
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
