import { law } from './history.ts'

const CHECKS: [string, string, string, string, string[]][] = [
  ['SUBJECT', '执法主体是否合法', 'PASS', '本机关具有该事项的处罚权，区域相符', ['权责清单 第14项']],
  [
    'OFFICERS',
    '执法人员是否具备执法资格',
    'PASS',
    '周砚清、罗远舟检查当日证件有效，类别、区域相符',
    ['证件 990012026011', '证件 990012026012'],
  ],
  ['FACTS', '主要事实是否清楚', 'UNKNOWN', '认定事实 5 项，每项均有证据支持', []],
  ['EVIDENCE', '证据是否合法充分', 'PASS', '证据 12 份均由两名执法人员收集，原件指纹相符', ['证据清单']],
  ['LAW', '适用法律、法规、规章是否准确', 'PASS', '所引条款在违法行为发生时有效', []],
  [
    'DISCRETION',
    '裁量基准运用是否适当',
    'ISSUE',
    '接纳四人对应“一般”阶次三千元至九千元，拟罚款在幅度之内；减轻情形未作说明',
    ['裁量基准 2026版'],
  ],
  ['PROCEDURE', '程序是否合法', 'PASS', '立案先于调查，先出示证件后检查', ['现场检查笔录']],
  ['AUTHORITY', '是否超越法定权限', 'PASS', '罚款数额在本机关权限之内', []],
  ['DOCUMENTS', '执法文书是否完备、规范', 'ISSUE', '询问笔录第3页未载明权利告知', ['询问笔录']],
  ['CRIME', '违法行为是否涉嫌犯罪、需要移送', 'UNKNOWN', '承办人员回答：不涉嫌犯罪', []],
]

const FINDINGS = {
  process: '2026年10月12日现场检查,10月15日询问经营者。',
  facts: '当事人于2026年10月12日接纳四名未成年人进入营业场所上网。',
  evidenceSummary: '现场检查笔录、询问笔录、营业日志、现场照片，相互印证。',
  qualification: '违反《互联网上网服务营业场所管理条例》第二十一条第一款。',
  factors: [{ factor: '从轻、减轻、不予处罚情形', finding: '系首次，主动配合，无减轻、不予处罚情形' }],
  crimeSuspected: false,
  significance: { publicInterest: false, socialRisk: false, complex: false },
}

export const REVIEW = {
  id: 'r1',
  caseId: 'c1',
  caseTitle: '澄溪县青禾网吧接纳未成年人进入营业场所案',
  round: 2,
  state: 'SUBMITTED',
  stateTitle: '待审核',
  whyMajor: [
    {
      criterion: '直接关系当事人重大权益',
      reason: '拟罚款数额达到本机关目录清单规定的五千元以上。',
      provision: law('第五十八条第一款第二项'),
    },
  ],
  packet: [
    { material: '案件调查终结报告', present: true, documentId: 'p4', note: '第2稿' },
    { material: '立案审批表', present: true, documentId: 'p1', note: null },
    { material: '现场检查笔录', present: true, documentId: 'p2', note: null },
    { material: '询问笔录', present: true, documentId: 'p3', note: '已补正' },
    { material: '证据清单', present: true, documentId: null, note: '12 份' },
    { material: '听证笔录', required: false, present: false, documentId: null, note: '未经听证' },
  ],
  checks: CHECKS.map(([check, title, finding, text, evidence]) => ({
    check,
    title,
    machine: { finding, text, evidence },
    verdict: null,
    remark: null,
  })),
  points: [
    {
      number: 1,
      text: '询问笔录第3页未载明权利告知，请补正或者重新询问。',
      state: 'ANSWERED',
      answer: '已于11月20日重新询问，新笔录第1页载明权利告知，原笔录一并附卷。',
      round: 1,
    },
    { number: 2, text: '裁量阶次由“一般”改为“较轻”的理由没有说明。', state: 'OPEN', answer: null, round: 1 },
  ],
  findings: {
    ...FINDINGS,
    tier: '一般',
    draft: {
      penalties: [
        { kind: '警告', content: '给予警告' },
        { kind: '罚款', content: '罚款人民币伍仟元' },
      ],
      fineFen: 500_000,
      confiscatedFen: 0,
      orderToCorrect: '立即停止接纳未成年人',
      reason:
        '当事人接纳四名未成年人上网，属于一般情节。当事人系一年内首次，主动配合调查，未造成其他后果，在幅度内从轻。',
    },
  },
  draftHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  previousFindings: {
    ...FINDINGS,
    tier: '较轻',
    draft: {
      penalties: [{ kind: '罚款', content: '罚款人民币叁仟元' }],
      fineFen: 300_000,
      confiscatedFen: 0,
      orderToCorrect: '立即停止接纳未成年人',
      reason: '当事人接纳四名未成年人上网，属于较轻情节。当事人系一年内首次，主动配合调查，在幅度内从轻。',
    },
  },
  opinions: [
    {
      round: 1,
      result: 'RETURNED',
      opinion: '事实清楚，程序基本合法，但文书和裁量说明存在两点问题，退回补正。',
      reviewer: '林致远',
      at: '2026-11-19T08:42:00Z',
    },
  ],
  dueOn: '2026-11-24',
  daysLeft: 2,
  unit: '工作日',
  light: 'AMBER',
}

export const REVIEW_ROWS = [
  {
    id: 'r1',
    caseId: 'c1',
    caseTitle: REVIEW.caseTitle,
    caseNumber: '澄文旅立〔2026〕37号',
    round: 2,
    state: 'SUBMITTED',
    stateTitle: '待审核',
    submittedAt: '2026-11-20T01:10:00Z',
    dueOn: '2026-11-24',
    daysLeft: 2,
    unit: '工作日',
    light: 'AMBER',
  },
  {
    id: 'r2',
    caseId: 'c7',
    caseTitle: '澄溪县晴川印刷厂未按规定登记案',
    caseNumber: '澄文旅立〔2026〕31号',
    round: 1,
    state: 'SUBMITTED',
    stateTitle: '待审核',
    submittedAt: '2026-11-20T07:00:00Z',
    dueOn: '2026-11-27',
    daysLeft: 5,
    unit: '工作日',
    light: 'GREEN',
  },
  {
    id: 'r3',
    caseId: 'c8',
    caseTitle: '澄溪县松涧民宿未亮证经营案',
    caseNumber: '澄文旅立〔2026〕22号',
    round: 1,
    state: 'APPROVED',
    stateTitle: '通过',
    submittedAt: '2026-10-09T02:30:00Z',
    dueOn: null,
    daysLeft: null,
    unit: '工作日',
    light: 'GREEN',
  },
]
