const HASH = 'ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc'

export const STATUS = {
  at: '2026-11-22T02:31:05Z',
  checkpoint: {
    size: 8301,
    root: '5d1f0f6d6cbb9d7f3f5a1f6a2ad0c4b2f1c7d6f0e3a4b5c6d7e8f90112233445',
    signedAt: '2026-11-22T02:31:04Z',
  },
  keyName: 'mingjian.local/8c1f22aa90b35e77',
  fingerprint: '9f2a 71c4 0b8e 55d1 3a6c f0e9 1d47 82bb 6e05 c3d8 94fa 2b17 e86d 0c5f a931 7740',
  pending: 0,
  entriesLastHour: 212,
  sequenced: { measured: 212, p50: 12, p99: 84, max: 310 },
  integrated: { measured: 212, p50: 540, p99: 1060, max: 1420 },
  published: { measured: 212, p50: 560, p99: 1090, max: 1450 },
  witnesses: [],
  selfCheck: {
    limit: 100,
    begunAt: '2026-11-22T02:10:00Z',
    running: true,
    checked: 9420,
    rate: 7.4,
    lastFullAt: '2026-11-22T01:58:00Z',
    parts: [
      {
        name: 'tiles',
        title: '日志文件与签名',
        checked: 8448,
        finished: true,
        cursor: '33',
        fault: null as string | null,
      },
      { name: 'entries', title: '记录与日志', checked: 972, finished: false, cursor: '972', fault: null },
      { name: 'papers', title: '文书内容', checked: 0, finished: false, cursor: '', fault: null },
      { name: 'pages', title: '公示页', checked: 0, finished: false, cursor: '', fault: null },
    ],
  },
}

const ITEMS = [
  {
    id: 'm1',
    subject: 'document:p2',
    label: '文书 澄文旅罚〔2026〕12号',
    field: 'pdf',
    what: '内容与签发时的摘要值不一致',
    expected: HASH,
    found: HASH.split('').reverse().join(''),
    foundAt: '2026-11-22T01:20:00Z',
    notes: [] as { note: string; by: string; at: string }[],
  },
  {
    id: 'm2',
    subject: 'staticCopy:2026-bcdfghjkmn.html',
    label: '静态副本 portal/records/2026-bcdfghjkmn.html',
    field: 'file',
    what: '与公示页不一致',
    expected: HASH,
    found: '缺失',
    foundAt: '2026-11-20T06:05:00Z',
    notes: [{ note: '磁盘更换后未拷回,已从公示页恢复并核对。', by: '程以宁', at: '2026-11-20T07:12:00Z' }],
  },
]

export const alarms = () => ({ open: ITEMS.filter((one) => !one.notes.length).length, items: ITEMS })

export function note(id: string, text: string) {
  ITEMS.find((one) => one.id === id)?.notes.push({ note: text, by: '程以宁', at: '2026-11-22T02:32:00Z' })
  return alarms()
}
