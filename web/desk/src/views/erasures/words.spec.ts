import { describe, expect, it } from 'vitest'
import type { ErasureRequest } from '@/api/erasure'
import { fingerprintOf } from './fingerprint'
import { mayDecide, stateOf } from './words'

const request = { requestedBy: 'o6', approved: null } as ErasureRequest

describe('a request for erasure', () => {
  it('is decided by another person with the office, once', () => {
    expect(mayDecide(request, 'o10', true)).toBe(true)
    expect(mayDecide(request, 'o6', true)).toBe(false)
    expect(mayDecide(request, 'o10', false)).toBe(false)
    expect(mayDecide({ ...request, approved: false }, 'o10', true)).toBe(false)
  })

  it('says its state in words', () => {
    expect([null, true, false].map((approved) => stateOf({ approved }).title)).toEqual([
      '待审批',
      '已批准，内容已删除',
      '不予批准，内容保留',
    ])
  })

  it('names its order by the SHA-256 of the file', async () => {
    expect(await fingerprintOf(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
