import { csrfToken, problemOf, ProblemError } from './http'
import type { StoredFile } from './types'

/** The largest file that the server accepts, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024

export interface Upload {
  done: Promise<StoredFile>
  cancel: () => void
}

/** Sends a file with progress (0 to 1); fetch cannot report it, so this one call uses XMLHttpRequest. */
export function upload(path: string, file: File, progress: (share: number) => void): Upload {
  const call = new XMLHttpRequest()
  const done = new Promise<StoredFile>((resolve, reject) => {
    call.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    call.onerror = () =>
      reject(
        new ProblemError({
          type: '/problems/unreachable',
          title: '',
          status: 0,
          detail: null,
          refusals: [],
        }),
      )
    call.onabort = () => reject(new DOMException('', 'AbortError'))
    call.onload = async () => {
      if (call.status < 300) return resolve(JSON.parse(call.responseText) as StoredFile)
      reject(new ProblemError(await problemOf(new Response(call.responseText, { status: call.status }))))
    }
    call.open('POST', path)
    call.setRequestHeader('X-XSRF-TOKEN', csrfToken())
    const form = new FormData()
    form.append('file', file)
    call.send(form)
  })
  return { done, cancel: () => call.abort() }
}
