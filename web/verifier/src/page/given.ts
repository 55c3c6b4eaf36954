import type { Given } from '../check/sort'
import { dropped, LogFolder, picked } from './folder'
import { button, byId, element } from './dom'

/** The files that the reader has given so far, and the list of them. */
export class GivenFiles {
  files: File[] = []
  log: LogFolder | undefined

  constructor(private readonly changed: () => void) {
    const files = byId<HTMLInputElement>('files')
    files.addEventListener('change', () => this.add([...(files.files ?? [])], files))
    const folder = byId<HTMLInputElement>('folder')
    folder.addEventListener('change', () => {
      this.log = folder.files?.length ? new LogFolder(picked(folder.files)) : this.log
      this.add([], folder)
    })
    this.dropArea(byId('drop'))
  }

  /** As the checks read them. */
  given(): Given[] {
    return this.files.map((file) => ({
      name: file.name,
      size: file.size,
      read: async (most = file.size) => new Uint8Array(await file.slice(0, most).arrayBuffer()),
    }))
  }

  clear(): void {
    this.files = []
    this.log = undefined
    this.show()
  }

  private add(files: File[], input?: HTMLInputElement): void {
    this.files.push(...files)
    if (input) {
      input.value = '' // so that the same file can be given again after it was taken away
    }
    this.show()
    this.changed()
  }

  private dropArea(area: HTMLElement): void {
    const over = (is: boolean) => (event: Event) => {
      event.preventDefault()
      area.classList.toggle('over', is)
    }
    area.addEventListener('dragover', over(true))
    area.addEventListener('dragleave', over(false))
    area.addEventListener('drop', async (event) => {
      over(false)(event)
      const { files, folder } = await dropped(event.dataTransfer!.items)
      this.log = folder.length > 0 ? new LogFolder(folder) : this.log
      this.add(files)
    })
  }

  private show(): void {
    const rows = this.files.map((file, i) =>
      this.row(file.name, size(file.size), () => this.files.splice(i, 1)),
    )
    if (this.log) {
      const files = this.log.list().length
      rows.push(this.row(this.log.name, `日志文件夹，${files} 个文件`, () => (this.log = undefined)))
    }
    byId('given').replaceChildren(...rows)
    byId('none').hidden = rows.length > 0
  }

  private row(name: string, about: string, remove: () => void): HTMLElement {
    const take = button('移除', `移除 ${name}`, () => {
      remove()
      this.show()
      this.changed()
      byId('files').focus()
    })
    return element('li', {}, element('span', {}, `${name}（${about}）`), take)
  }
}

function size(bytes: number): string {
  return bytes < 1024
    ? `${bytes} 字节`
    : bytes < 1 << 20
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / (1 << 20)).toFixed(1)} MB`
}
