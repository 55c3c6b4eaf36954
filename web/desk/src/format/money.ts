const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/** 50,000.00, from fen. */
export function yuanText(fen: number | null | undefined): string {
  if (fen == null) return ''
  return (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** Fen from what a person typed in yuan: 50000, 50,000.5, ¥50000; null for an empty field, NaN for what is no amount. */
export function fenOf(typed: string): number | null {
  const plain = typed.replace(/[,，¥￥\s元]/g, '')
  if (!plain) return null
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!found) return Number.NaN
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

function group(four: number): string {
  let text = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(four / 10 ** place) % 10
    if (digit > 0) text += DIGITS[digit] + PLACES[place]
    else if (text && !text.endsWith('零')) text += '零'
  }
  return text.replace(/零$/, '')
}

function integer(yuan: number): string {
  let text = ''
  let gap = false
  for (let index = 3; index >= 0; index--) {
    const four = Math.floor(yuan / 10000 ** index) % 10000
    if (four === 0) {
      gap = text !== ''
      continue
    }
    if (text && (gap || four < 1000)) text += '零'
    text += group(four) + GROUPS[index]
    gap = false
  }
  return text
}

/** 人民币大写, as in 伍万元整; from fen. */
export function capitals(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) return ''
  if (fen === 0) return '零元整'
  const yuan = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const cent = fen % 10
  const head = yuan > 0 ? `${integer(yuan)}元` : ''
  if (jiao === 0 && cent === 0) return `${head}整`
  const tail = jiao > 0 ? `${DIGITS[jiao]}角` : head ? '零' : ''
  return head + tail + (cent > 0 ? `${DIGITS[cent]}分` : '整')
}

/** 伍万元整（¥50,000.00）. */
export const lawAmount = (fen: number) => `${capitals(fen)}（¥${yuanText(fen)}）`
