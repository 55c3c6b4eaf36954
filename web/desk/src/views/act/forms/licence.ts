import type { ActForm, Field } from '@/components/fields/field'

const law = (article: string) => ({ source: '行政许可法', article })

const form = (submit: string, paper: string | undefined, ...fields: Field[]): ActForm => ({
  paper,
  sections: [{ fields }],
  submit,
})

const validTo: Field = {
  path: 'validTo',
  label: '有效期至',
  kind: 'date',
  half: true,
  hint: '由本事项规定的有效期算出',
}
const reason = (label: string): Field => ({ path: 'reason', label, kind: 'long', rows: 3 })

export const grantLicence: ActForm = {
  ...form(
    '准予行政许可',
    '准予行政许可决定书',
    { path: 'content', label: '许可内容', kind: 'long', rows: 3, provision: law('第三十八条') },
    { path: 'validFrom', label: '有效期自', kind: 'date', half: true, provision: law('第三十九条') },
    { ...validTo, optional: true, hint: '长期有效的，不填写' },
    { path: 'opinion', label: '决定意见', kind: 'long', rows: 2 },
  ),
  consequence: '决定书随即编号、生成并入册，不能改动；应当自决定之日起十个工作日内颁发证件。',
}

export const refuseLicence: ActForm = {
  ...form(
    '不予行政许可',
    '不予行政许可决定书',
    { ...reason('不予许可的理由'), provision: law('第三十八条') },
    {
      path: 'falseApplication',
      label: '申请人隐瞒有关情况或者提供虚假材料',
      kind: 'flag',
      provision: law('第七十八条'),
    },
  ),
  consequence: '决定书说明理由，并告知申请行政复议、提起行政诉讼的权利。',
}

export const issueCertificate = form(
  '颁发证件',
  '行政许可证',
  { path: 'issuedOn', label: '颁发日期', kind: 'date', half: true, provision: law('第四十四条') },
  { path: 'receivedBy', label: '领取人', kind: 'text', half: true },
)

export const changeLicence = form(
  '办理变更',
  '行政许可证',
  { path: 'askedOn', label: '申请变更的日期', kind: 'date', half: true, provision: law('第四十九条') },
  { path: 'content', label: '变更的内容', kind: 'long', rows: 2 },
  reason('审查情况'),
)

export const askRenewal = form('登记延续申请', undefined, {
  path: 'askedOn',
  label: '申请延续的日期',
  kind: 'date',
  half: true,
  provision: law('第五十条'),
})

export const renewLicence = form(
  '准予延续',
  '延续行政许可决定书',
  { ...validTo, provision: law('第五十条') },
  { path: 'opinion', label: '决定意见', kind: 'long', rows: 2 },
)

export const refuseRenewal = form('不予延续', '不予行政许可决定书', {
  ...reason('不予延续的理由'),
  provision: law('第五十条'),
})

export const hearLicensee = form(
  '登记陈述申辩',
  undefined,
  { path: 'on', label: '听取日期', kind: 'date', half: true, provision: law('第七条') },
  { path: 'statement', label: '陈述、申辩的内容', kind: 'long', rows: 3 },
  { path: 'answer', label: '复核意见', kind: 'long', rows: 2 },
)

export const revokeLicence = form(
  '撤销行政许可',
  '撤销行政许可决定书',
  {
    path: 'ground',
    label: '撤销的情形',
    kind: 'choice',
    provision: law('第六十九条'),
    options: [
      { value: 'ABUSE', label: '工作人员滥用职权、玩忽职守作出决定' },
      { value: 'BEYOND_POWER', label: '超越法定职权作出决定' },
      { value: 'PROCEDURE_BROKEN', label: '违反法定程序作出决定' },
      { value: 'NOT_QUALIFIED', label: '申请人不具备资格或者不符合法定条件' },
      { value: 'OTHER', label: '依法可以撤销的其他情形' },
      { value: 'FRAUD', label: '被许可人以欺骗、贿赂等不正当手段取得' },
    ],
  },
  reason('事实和理由'),
  {
    path: 'graveHarm',
    label: '撤销是否可能对公共利益造成重大损害',
    kind: 'choice',
    options: [
      { value: false, label: '不会' },
      { value: true, label: '可能，不予撤销' },
    ],
  },
)

export const withdrawLicence = form(
  '撤回行政许可',
  '撤回行政许可决定书',
  {
    path: 'ground',
    label: '撤回的情形',
    kind: 'choice',
    provision: law('第八条第二款'),
    options: [
      { value: 'LAW_CHANGED', label: '所依据的法律、法规、规章修改或者废止' },
      { value: 'CIRCUMSTANCES_CHANGED', label: '所依据的客观情况发生重大变化' },
    ],
  },
  reason('公共利益的需要'),
  {
    path: 'loss',
    label: '是否造成财产损失',
    kind: 'choice',
    options: [
      { value: false, label: '没有造成' },
      { value: true, label: '造成，依法给予补偿' },
    ],
  },
  {
    path: 'compensation',
    label: '补偿的内容',
    kind: 'long',
    rows: 2,
    when: (values) => values.loss === true,
  },
)

export const deregister = form(
  '注销行政许可',
  '注销行政许可决定书',
  {
    path: 'ground',
    label: '注销的情形',
    kind: 'choice',
    provision: law('第七十条'),
    options: [
      { value: 'EXPIRED', label: '有效期届满未延续' },
      { value: 'PERSON_GONE', label: '公民死亡或者丧失行为能力' },
      { value: 'ORGANISATION_ENDED', label: '法人或者其他组织依法终止' },
      { value: 'REVOKED', label: '行政许可依法被撤销、撤回' },
      { value: 'PENALISED', label: '行政许可证件依法被吊销' },
      { value: 'FORCE_MAJEURE', label: '因不可抗力无法实施' },
      { value: 'OTHER', label: '法律、法规规定的其他情形' },
    ],
  },
  {
    path: 'penaltyNumber',
    label: '吊销许可证件的处罚决定书文号',
    kind: 'text',
    when: (values) => values.ground === 'PENALISED',
  },
  reason('事实'),
)
