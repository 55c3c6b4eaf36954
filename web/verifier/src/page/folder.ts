import type { Bytes } from '../tlog/bytes'
import type { TileSource } from '../tlog/tree'

/** A file and its path from the picked folder on, as browsers give it: `folder/checkpoint`. */
export interface FolderFile {
  path: string
  file: File
}

/** A copy of a log; of an installation's data directory the folder `log` in it. */
export class LogFolder implements TileSource {
  readonly name: string
  private readonly files = new Map<string, File>()

  constructor(all: FolderFile[]) {
    this.name = all[0]?.path.split('/')[0] ?? ''
    const inside = `${this.name}/log/`
    const base = all.some(({ path }) => path.startsWith(inside)) ? inside : `${this.name}/`
    for (const { path, file } of all) {
      if (path.startsWith(base)) {
        this.files.set(path.slice(base.length), file)
      }
    }
  }

  async read(path: string): Promise<Bytes | undefined> {
    const file = this.files.get(path)
    return file && new Uint8Array(await file.arrayBuffer())
  }

  list(): string[] {
    return [...this.files.keys()]
  }
}

/** The files of a picked folder. */
export const picked = (files: FileList): FolderFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath, file }))

/** What was dropped: files, and folders with everything below them. */
export async function dropped(items: DataTransferItemList): Promise<{ files: File[]; folder: FolderFile[] }> {
  // The list is emptied when the handler returns: everything is taken before the first wait.
  const taken = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files: File[] = []
  const folder: FolderFile[] = []
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) {
      folder.push(...(await below(entry as FileSystemDirectoryEntry)))
    } else if (file) {
      files.push(file)
    }
  }
  return { files, folder }
}

async function below(directory: FileSystemDirectoryEntry): Promise<FolderFile[]> {
  const found: FolderFile[] = []
  for (const entry of await children(directory)) {
    if (entry.isDirectory) {
      found.push(...(await below(entry as FileSystemDirectoryEntry)))
    } else {
      const file = await fileOf(entry as FileSystemFileEntry)
      found.push({ path: entry.fullPath.slice(1), file })
    }
  }
  return found
}

/** Browsers hand out the entries of a directory in portions, until an empty one. */
async function children(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (portion.length === 0) {
      return all
    }
    all.push(...portion)
  }
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((done, failed) => entry.file(done, failed))
