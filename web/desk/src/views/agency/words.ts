import type { Certificate } from '@/api/agency'
import type { Column } from '@/components/column'

export const EMPLOYMENT = { IN_POST: '在编在岗', CONTRACT: '合同聘用', LEFT: '已离岗' }
export const KINDS = { ORGAN: '行政机关', AUTHORISED: '授权组织', ENTRUSTED: '受委托组织' }
export const GRADES: Record<string, string> = {
  NONE: '不予处罚',
  MITIGATED: '减轻处罚',
  LIGHTER: '从轻处罚',
  ORDINARY: '一般处罚',
  HEAVIER: '从重处罚',
}
export const ROLES: Record<string, string> = {
  HANDLER: '承办人',
  CUSTODIAN: '保管人员',
  DIVISION_HEAD: '承办机构负责人',
  LEGAL_REVIEWER: '法制审核人员',
  AGENCY_HEAD: '机关负责人',
  PUBLICATION_STAFF: '公示人员',
  PUBLICATION_REVIEWER: '公示审核人员',
  SUPERVISOR: '执法监督人员',
  SYSTEM_ADMINISTRATOR: '系统管理员',
  SECURITY_ADMINISTRATOR: '安全管理员',
  AUDIT_ADMINISTRATOR: '审计管理员',
}

export const OFFICER_COLUMNS: Column[] = [
  { key: 'name', title: '姓名', width: '16%' },
  { key: 'agency', title: '所在机关', width: '20%' },
  { key: 'employment', title: '任职' },
  { key: 'certificates', title: '执法证件', width: '40%' },
  { key: 'qualification', title: '法律职业资格' },
]
export const ACCOUNT_COLUMNS: Column[] = [
  { key: 'username', title: '用户名', width: '18%' },
  { key: 'name', title: '姓名' },
  { key: 'agency', title: '所在机关', width: '24%' },
  { key: 'roles', title: '岗位', width: '28%' },
  { key: 'state', title: '状态' },
]

export interface Standing {
  text: string
  light: 'green' | 'amber' | 'red'
}

const DAY = 86_400_000
const SOON = 90

/** What a certificate's dates and status say today; which act it covers is for the server to judge. */
export function standing(certificate: Certificate, today: string): Standing {
  if (certificate.status === 'SUSPENDED') return { text: '已暂扣', light: 'red' }
  if (certificate.status === 'REVOKED') return { text: '已收缴', light: 'red' }
  if (certificate.validUntil < today) return { text: '已过期', light: 'red' }
  const days = Math.round((Date.parse(certificate.validUntil) - Date.parse(today)) / DAY)
  return days <= SOON ? { text: `${days} 天后到期`, light: 'amber' } : { text: '有效', light: 'green' }
}
