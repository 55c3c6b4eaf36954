import { expect, it } from 'vitest'
import { hex, utf8 } from '../src/tlog/bytes'
import { sm3 } from '../src/tlog/sm3'

it('SM3 gives the values of GB/T 32905-2016, appendix A', () => {
  expect(hex(sm3(utf8('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  expect(hex(sm3(utf8('abcd'.repeat(16))))).toBe(
    'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
  )
})
