/** 0.35 秒, 12 秒, from milliseconds. */
export function secondsText(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${(Math.round(milliseconds / 10) / 100).toFixed(2)} 秒`
    : `${Math.round(milliseconds / 1000)} 秒`
}

/** 12,345. */
export const countText = (count: number) => count.toLocaleString('zh-CN')
