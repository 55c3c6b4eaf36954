import { request } from './http'
import type { Me } from './types'

const SESSION = '/api/agency/session'

export const me = () => request<Me>(SESSION)

export const logIn = (username: string, password: string) =>
  request<Me>(SESSION, { method: 'POST', body: { username, password } })

export const logOut = () => request<void>(SESSION, { method: 'DELETE' })
