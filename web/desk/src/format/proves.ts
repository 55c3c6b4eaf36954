/** 证明……: what a piece of evidence proves, the verb said once however it was typed. */
export const provesText = (proves: string): string => (proves.startsWith('证明') ? proves : `证明${proves}`)
