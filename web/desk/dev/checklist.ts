import { law } from './history.ts'
import { ROWS } from './cases.ts'

const gate = (
  rule: string,
  question: string,
  article: string,
  state: string,
  reason: string | null = null,
) => ({
  rule,
  question,
  provision: law(article),
  state,
  reason,
})

const submit = (state: (wanted: string) => string) => ({
  act: 'submitForReview',
  title: '送法制审核',
  office: '承办人员',
  provision: law('第五十八条'),
  leads: '进入 5 法制审核中',
  papers: [],
  terms: ['起算 D42 法制审核 5个工作日'],
  gates: [
    gate('HandlerOfThisCase', '办理人是否为本案现任承办人员？', '第四十二条第一款', state('HOLDS')),
    gate('TermRunning', '办案期限是否正在计算（没有中止）？', '第六十条', state('HOLDS')),
  ],
})

const opinion = (state: (wanted: string) => string) => ({
  act: 'giveOpinion',
  title: '出具审核意见',
  office: '法制审核人员',
  provision: law('第五十八条'),
  leads: '进入 6 审核通过，或者转入 D 审核退回，或者转入 E 审核不同意',
  papers: ['法制审核意见书'],
  terms: ['止算 D42 法制审核'],
  gates: [
    gate(
      'ReviewerIsAnother',
      '审核人员是否没有参与过本案的办理？',
      '第五十八条第一款',
      state('OF_THE_PERSON'),
    ),
    gate('EveryCheckAnswered', '每个审核项目是否都有结论？', '第五十八条', state('AT_THE_ACT')),
    gate(
      'ApprovalLeavesNoPoint',
      '通过的，是否没有未销号的意见，也没有存在问题的项目？',
      '第五十八条',
      state('OPEN'),
      state('OPEN') === 'OPEN' ? '还有2条审核意见没有销号，不能通过' : null,
    ),
  ],
})

/** The checklist of a case of the fixture county. */
export function checklist(id: string) {
  const row = ROWS.find((one) => one.id === id) ?? ROWS[0]!
  const ahead = () => 'AHEAD'
  return {
    id,
    number: row.number,
    title: row.title,
    stage: row.stage,
    stageTitle: row.stageTitle,
    version: '2026.1',
    stages: [
      { stage: 'CONCLUDED', title: '调查终结', now: false, acts: [submit(ahead)] },
      { stage: 'IN_REVIEW', title: '法制审核中', now: true, acts: [opinion((wanted) => wanted)] },
    ],
  }
}
