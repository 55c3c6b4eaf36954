/** Hands a text to the user as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The text of the file that was chosen; the choice can be made again. */
export async function chosen(event: Event): Promise<string> {
  const input = event.target as HTMLInputElement
  const text = (await input.files?.[0]?.text()) ?? ''
  input.value = ''
  return text
}
