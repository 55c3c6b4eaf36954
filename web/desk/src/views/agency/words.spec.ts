import { describe, expect, it } from 'vitest'
import type { Certificate } from '@/api/agency'
import { standing } from './words'

const certificate: Certificate = {
  id: '1',
  number: '1',
  categories: [],
  regions: [],
  issuedOn: '2024-01-01',
  validUntil: '2027-12-31',
  checkedOn: null,
  status: 'VALID',
}

describe('the standing of a certificate', () => {
  it.each([
    [{}, '有效', 'green'],
    [{ validUntil: '2026-11-22' }, '0 天后到期', 'amber'],
    [{ validUntil: '2027-02-20' }, '90 天后到期', 'amber'],
    [{ validUntil: '2026-11-21' }, '已过期', 'red'],
    [{ status: 'SUSPENDED' as const, validUntil: '2026-11-21' }, '已暂扣', 'red'],
    [{ status: 'REVOKED' as const }, '已收缴', 'red'],
  ])('of %o is %s', (change, text, light) => {
    expect(standing({ ...certificate, ...change }, '2026-11-22')).toEqual({ text, light })
  })
})
