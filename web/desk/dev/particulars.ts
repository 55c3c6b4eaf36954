import { REGISTERED } from './registers.ts'

const basis = (title: string, article: string) => ({ title, article, text: '' })

/** A matter of inspection and one of licensing, beside the matters of penalty. */
export const FURTHER = [
  {
    ...REGISTERED[0]!,
    id: 'mi',
    name: '对互联网上网服务营业场所经营活动的检查',
    kind: 'INSPECTION',
    broken: basis('互联网上网服务营业场所管理条例', '第四条'),
    penalty: basis('互联网上网服务营业场所管理条例', '第四条'),
    penaltyKinds: [],
    tiers: [],
  },
  {
    ...REGISTERED[0]!,
    id: 'ml',
    name: '出版物零售单位设立审批',
    kind: 'LICENCE',
    broken: basis('出版管理条例', '第三十五条'),
    penalty: basis('出版管理条例', '第三十五条'),
    penaltyKinds: [],
    tiers: [],
  },
]

const kept: Record<string, Record<string, unknown>> = {
  licence: {
    matterId: 'ml',
    materials: ['设立申请书', '营业执照复印件', '经营场所证明'],
    conditions: ['有企业名称和章程', '有固定的经营场所'],
    substanceChecked: true,
    hearing: false,
    validityMonths: 72,
    promisedDays: 10,
    safety: false,
  },
}

/** What stands in the register about a matter; what is handed in stands there from then on. */
export function particulars(what: string, method: string, body: Record<string, unknown>) {
  if (method === 'PUT') kept[what] = body
  return kept[what]
}
