import { ACCOUNTS, AGENCY, MATTERS, OFFICERS } from './people.ts'

export const AGENCIES = [
  {
    ...AGENCY,
    parentId: null,
    creditCode: '11999999MB00TEST0X',
    kind: 'ORGAN',
    region: '999999',
    regionName: '澄溪县',
    address: '澄溪县文昌路8号',
    phone: '0999-1234567',
    documentWord: '澄文旅',
    remedies: { reconsiderationAgency: '澄溪县人民政府', court: '澄溪县人民法院' },
    collectingBank: { name: '澄溪农村商业银行', address: '澄溪县中山路1号' },
  },
]

const certificate = (number: string, validUntil: string, status = 'VALID') => ({
  id: number,
  number,
  categories: ['文化市场', '旅游市场'],
  regions: ['999999'],
  issuedOn: '2024-01-15',
  validUntil,
  checkedOn: null,
  status,
})

export const OFFICER_ROWS = OFFICERS.map((one, index) => ({
  id: one.id,
  agencyId: AGENCY.id,
  divisionId: null,
  name: one.name,
  post: index ? '执法员' : '中队长',
  employment: 'IN_POST',
  legalQualification: index === 2 ? 'A20190001' : null,
  certificates: [
    certificate(one.certificate, ['2029-01-14', '2027-01-31', '2028-06-30', '2026-10-31'][index]!),
  ],
}))

export const REGISTERED = MATTERS.map((one) => ({
  id: one.id,
  agencyId: AGENCY.id,
  name: one.name,
  category: '文化市场',
  broken: { title: one.violated.title, article: one.violated.article, text: one.violated.text },
  penalty: { title: one.penaltyBasis.title, article: one.penaltyBasis.article, text: '' },
  penaltyKinds: one.penaltyKinds,
  tiers: one.tiers.map((tier, index) => ({
    grade: ['LIGHTER', 'ORDINARY', 'HEAVIER'][index]!,
    condition: tier.condition,
    fineMinFen: tier.fineMinFen,
    fineMaxFen: tier.fineMaxFen,
  })),
  documentWord: '澄文旅',
}))

export const ACCOUNT_ROWS = Object.entries(ACCOUNTS).map(([username, one]) => ({
  id: username,
  username,
  officerId: one.officerId,
  agencyId: AGENCY.id,
  name: one.name,
  roles: one.roles.map((role) => role.role),
  disabled: username === 'release',
}))

export const LAWS = [
  {
    id: '5b0c7f6e-0000-4000-8000-000000000001',
    title: '中华人民共和国行政处罚法',
    name: '行政处罚法',
    versionOn: '2021-01-22',
    effectiveOn: '2021-07-15',
  },
]

export const ADJUSTMENTS = [
  {
    id: '5b0c7f6e-0000-4000-8000-000000000002',
    agencyId: AGENCY.id,
    matterId: MATTERS[0]!.id,
    matter: MATTERS[0]!.name,
    statute: MATTERS[0]!.penaltyBasis.title,
    versionOn: '2026-11-01',
    articles: `${MATTERS[0]!.penaltyBasis.article}(修改)`,
    dueOn: '2026-12-01',
    note: null,
  },
]
