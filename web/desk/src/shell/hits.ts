import type { RouteLocationRaw } from 'vue-router'
import type { Found } from '@/api/types'
import { TREE } from './tree'

/** Something that the search found, and where it is. */
export interface Hit {
  key: string
  group: string
  title: string
  sub: string
  to: RouteLocationRaw
}

/** What the server found, cases first. */
export function hitsOf(found: Found): Hit[] {
  return [
    ...found.cases.map((one) => ({
      key: `case-${one.id}`,
      group: '案件',
      title: one.title,
      sub: [one.number, one.party, one.stageTitle].join(' · '),
      to: { name: 'case', params: { id: one.id } },
    })),
    ...found.parties.map((one) => ({
      key: `party-${one.code}-${one.name}`,
      group: '当事人',
      title: one.name,
      sub: `${one.cases} 件案件`,
      to: { name: 'cases', query: { q: one.name } },
    })),
    ...found.documents.map((one) => ({
      key: `document-${one.id}`,
      group: '文书',
      title: one.title,
      sub: one.number ?? '',
      to: { name: 'document', params: { id: one.caseId, documentId: one.id } },
    })),
    ...found.matters.map((one) => ({
      key: `matter-${one.id}`,
      group: '事项',
      title: one.name,
      sub: one.category,
      to: { name: 'agency', query: { list: 'matters', q: one.name } },
    })),
  ]
}

/** The pages of the desk whose name contains what was typed; only those that the office may use. */
export function pagesOf(typed: string, may: (...permissions: string[]) => boolean): Hit[] {
  return [
    ...TREE,
    { name: 'lead', title: '登记线索', needs: 'casework:handle' },
    { name: 'onTheSpot', title: '当场处罚', needs: 'casework:handle' },
    { name: 'measure', title: '申请实施强制措施', needs: 'casework:handle' },
    { name: 'inspection', title: '提出检查', needs: 'casework:handle' },
    { name: 'application', title: '许可申请', needs: 'casework:handle' },
    { name: 'fee', title: '核定收费', needs: 'casework:handle' },
    { name: 'requisition', title: '提出征用', needs: 'casework:handle' },
  ]
    .filter((page) => typed && page.title.includes(typed) && (!page.needs || may(...[page.needs].flat())))
    .map((page) => ({
      key: `page-${page.name}`,
      group: '页面',
      title: page.title,
      sub: '',
      to: { name: page.name },
    }))
}
