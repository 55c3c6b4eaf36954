/** What the reader's trust rests on, in the order of reading. */
export const AGAINST = [
  'fingerprint',
  'key source',
  'other key',
  'signed by',
  'checkpoint',
  'witnesses',
  'witnesses needed',
  'log',
]

/** Shown beside each other or in words already. */
export const ELSEWHERE = [...AGAINST, 'key', 'a', 'b', 'a proves', 'b proves', 'reason']

const LABELS: Record<string, string> = {
  fingerprint: '公钥指纹',
  key: '公钥',
  'key source': '公钥来源',
  'other key': '另一公钥',
  'signed by': '签署的后继公钥',
  signer: '签署的公钥',
  counts: '该公钥作数的规模',
  checkpoint: '校验点',
  witnesses: '见证人',
  'witnesses needed': '需要见证人',
  witnessed: '已有见证人',
  log: '日志副本',
  index: '记录序号',
  act: '行为',
  subject: '对象',
  at: '记录时间',
  agency: '机关',
  content: '公开的内容',
  sha256: '文件指纹',
  attachment: '记录所载',
  recorded: '记录所载指纹',
  printed: '纸上所印',
  page: '原页面',
  published: '公示时间',
  withdrawn: '撤下时间',
  document: '撤下文书',
  ground: '撤下事由',
  why: '撤下理由',
  effectiveOn: '文书生效',
  order: '所依决定',
  'erased by': '删除记录序号',
  'erased at': '删除时间',
  entries: '记录条数',
  subjects: '对象',
  size: '记录条数',
  receipt: '第几份回执',
  damage: '损坏之处',
  what: '所指',
  witness: '见证人',
  newer: '较新的',
}

const GROUNDS: Record<string, string> = {
  CHANGED: '原处罚决定被依法变更',
  REVOKED: '原处罚决定被依法撤销',
  DECLARED_UNLAWFUL: '原处罚决定被确认违法',
  DECLARED_VOID: '原处罚决定被确认无效',
  REDO_ORDERED: '被责令重新作出决定',
  CREDIT_RESTORED: '依法提前停止公示（信用修复）',
  NOT_PUBLISHABLE: '内容依法不应公开',
}

const VALUES: Record<string, (value: string) => string> = {
  'key source': (value) => (value === 'given' ? '由您给出' : '取自材料本身，尚未证明属于机关'),
  checkpoint: checkpointWords,
  log: (value) => (value.startsWith('size') ? checkpointWords(value) : '已对照，前后一致'),
  witnesses: (value) =>
    value === 'none asked for' ? '没有要求见证' : value === 'none' ? '没有' : value.replaceAll('; ', '\n'),
  order: (value) => (value === 'not disclosed with the receipt' ? '未随回执公开' : value),
  ground: (value) => GROUNDS[value] ?? value,
  at: momentWords,
  published: momentWords,
  withdrawn: momentWords,
  'erased at': momentWords,
  newer: (value) => (value === 'a' ? '甲' : '乙'),
}

/** Hashes and identifiers are set so that they can be compared by eye. */
const EXACT = [
  'fingerprint',
  'checkpoint',
  'sha256',
  'attachment',
  'recorded',
  'page',
  'subject',
  'agency',
  'witnesses',
]

export const labelOf = (name: string) => LABELS[name] ?? name
export const wordsOf = (name: string, value: string) => VALUES[name]?.(value) ?? value
export const isExact = (name: string) => EXACT.includes(name)

export function checkpointWords(value: string): string {
  return value.replace(/size (\d+), root (\S+)/, '$1 条记录，根 $2')
}

/** An instant as the law writes it, in the time of the agency. */
function momentWords(value: string): string {
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) {
    return value
  }
  const format = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  return format.format(instant)
}
