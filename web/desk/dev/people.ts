/** Invented people of an invented county. */
export const AGENCY = { id: 'a1', name: '澄溪县文化和旅游局' }

const READ = ['casework:read', 'legalreview:read', 'publicity:read']

const office = (role: string, title: string) => [{ role, title }]

export const ACCOUNTS: Record<
  string,
  { name: string; officerId: string; roles: { role: string; title: string }[]; permissions: string[] }
> = {
  handler: {
    name: '周砚清',
    officerId: 'o1',
    roles: office('HANDLER', '承办人'),
    permissions: [...READ, 'casework:handle'],
  },
  reviewer: {
    name: '林致远',
    officerId: 'o3',
    roles: office('LEGAL_REVIEWER', '法制审核人员'),
    permissions: ['casework:read', 'legalreview:read', 'legalreview:review'],
  },
  head: {
    name: '沈明川',
    officerId: 'o4',
    roles: office('AGENCY_HEAD', '机关负责人'),
    permissions: [...READ, 'casework:approve'],
  },
  publication: {
    name: '杜听澜',
    officerId: 'o5',
    roles: office('PUBLICATION_STAFF', '公示人员'),
    permissions: ['publicity:read', 'publicity:prepare'],
  },
  release: {
    name: '顾怀瑾',
    officerId: 'o6',
    roles: office('PUBLICATION_REVIEWER', '公示审核人员'),
    permissions: ['publicity:read', 'publicity:release', 'recording:request'],
  },
  security: {
    name: '许观澜',
    officerId: 'o10',
    roles: office('SECURITY_ADMINISTRATOR', '安全管理员'),
    permissions: ['agency:read', 'agency:accounts', 'recording:erase'],
  },
  admin: {
    name: '程以宁',
    officerId: 'o7',
    roles: office('SYSTEM_ADMINISTRATOR', '系统管理员'),
    permissions: ['agency:read', 'agency:maintain', 'recording:read', 'recording:handle'],
  },
}

export const OFFICERS = [
  { id: 'o1', name: '周砚清', post: '执法员', certificate: '990012026011', valid: true, reason: null },
  { id: 'o2', name: '罗远舟', post: '执法员', certificate: '990012026012', valid: true, reason: null },
  { id: 'o8', name: '方知意', post: '执法员', certificate: '990012026018', valid: true, reason: null },
  {
    id: 'o9',
    name: '季长庚',
    certificate: '990012023003',
    valid: false,
    reason: '证件已于2026年10月31日到期',
  },
]

export const MATTERS = [
  {
    id: 'm1',
    name: '对互联网上网服务营业场所接纳未成年人进入的处罚',
    category: '行政处罚',
    violated: {
      title: '互联网上网服务营业场所管理条例',
      article: '第二十一条第一款',
      text: '互联网上网服务营业场所经营单位不得接纳未成年人进入营业场所。',
    },
    penaltyBasis: { title: '互联网上网服务营业场所管理条例', article: '第三十一条第（二）项', text: '' },
    penaltyKinds: ['警告', '罚款', '责令停产停业', '吊销许可证件'],
    tiers: [
      { name: '较轻', condition: '首次接纳，人数不满三人', fineMinFen: 0, fineMaxFen: 300_000 },
      { name: '一般', condition: '接纳三人以上不满八人', fineMinFen: 300_000, fineMaxFen: 900_000 },
      {
        name: '较重',
        condition: '接纳八人以上，或者一年内再次接纳',
        fineMinFen: 900_000,
        fineMaxFen: 1_500_000,
      },
    ],
  },
  {
    id: 'm2',
    name: '对旅行社未按规定签订旅游合同的处罚',
    category: '行政处罚',
    violated: {
      title: '旅行社条例',
      article: '第二十八条',
      text: '旅行社为旅游者提供服务，应当与旅游者签订旅游合同。',
    },
    penaltyBasis: { title: '旅行社条例', article: '第五十五条', text: '' },
    penaltyKinds: ['罚款', '责令停产停业'],
    tiers: [],
  },
]
