import type { Circumstances, Discretion, Standard } from '../src/api/discretion.ts'

const grade = (tier: string, fromPoints: number, least: number, most: number) => ({
  tier,
  fromPoints,
  measure: 'FEN' as const,
  least,
  most,
})

export const STANDARD: Standard = {
  id: 's1',
  matterId: 'm1',
  version: 2,
  table: {
    source: '澄溪县文化和旅游行政处罚裁量基准',
    from: '2025-01-01',
    until: null,
    base: null,
    limits: [{ fromFen: 0, measure: 'FEN', least: 0, most: 1_500_000 }],
    roundToFen: 10_000,
    factors: [
      {
        name: '接纳人数',
        degrees: [
          { name: '1至2名', points: 0, atLeast: null },
          { name: '3至5名', points: 2, atLeast: null },
          { name: '6名以上', points: 4, atLeast: null },
        ],
      },
      {
        name: '改正情况',
        degrees: [
          { name: '主动改正', points: 0, atLeast: null },
          { name: '责令后改正', points: 1, atLeast: null },
          { name: '拒不改正', points: 2, atLeast: null },
        ],
      },
      {
        name: '违法次数',
        degrees: [
          { name: '首次', points: 0, atLeast: null },
          { name: '一年内再次违法', points: 2, atLeast: 'HEAVIER' },
        ],
      },
    ],
    tiers: [
      grade('LIGHTER', 0, 0, 500_000),
      grade('ORDINARY', 2, 500_000, 1_000_000),
      grade('HEAVIER', 4, 1_000_000, 1_500_000),
    ],
  },
}

export const CHOICES = {
  standards: [STANDARD],
  grounds: [
    {
      ground: 'HARM_REMEDIED',
      title: '主动消除或者减轻违法行为危害后果',
      article: '第三十二条第一项',
      binding: true,
      results: ['LIGHTER', 'MITIGATED'],
    },
    {
      ground: 'FIRST',
      title: '初次违法且危害后果轻微并及时改正',
      article: '第三十三条第一款',
      binding: false,
      results: ['NONE'],
    },
  ],
}

/** As the server would answer for the one standard, ordinary tier only: enough to see the screen. */
export function calculated(asked: { circumstances: Circumstances; fineFen: number }): Discretion {
  const range = { leastFen: 500_000, mostFen: 1_000_000 }
  const within = asked.fineFen >= range.leastFen && asked.fineFen <= range.mostFen
  const chosen = asked.circumstances.chosen.map((one) => `${one.factor}为“${one.degree}”`).join('，')
  return {
    tier: '一般处罚',
    points: 2,
    statutory: { leastFen: 0, mostFen: 1_500_000 },
    range,
    within,
    steps: [`本案${chosen}。`, '综合上述情节，裁量阶次为“一般处罚”。'],
    directions: ['不予处罚情形', '从轻处罚情形', '减轻处罚情形'].map((factor) => ({
      factor,
      finding: `没有法定的${factor}`,
    })),
    reasoning:
      `按照《${STANDARD.table.source}》（第2版，2025年1月1日起施行），本案${chosen}，合计2分，对应“一般处罚”阶次。` +
      '没有行政处罚法规定的不予处罚、从轻处罚、减轻处罚情形。综合上述情节，裁量阶次为“一般处罚”。' +
      '法定罚款幅度为15000元以下，该阶次的罚款幅度为5000元以上10000元以下。' +
      (within ? '据此，拟处罚款在该阶次的罚款幅度之内。' : '据此，拟不予罚款。'),
  }
}
