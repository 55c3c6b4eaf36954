import type { RouteLocationRaw } from 'vue-router'

/** Acts of the review are done in the review's own view, beside the material that they judge. */
export const REVIEW_ACTS = ['giveOpinion', 'answerPoint', 'closePoint']

/** Where an act is done. */
export function actTarget(caseId: string, act: string, reviewId?: string | null): RouteLocationRaw {
  if (reviewId && REVIEW_ACTS.includes(act)) return { name: 'review', params: { id: reviewId } }
  return { name: 'act', params: { id: caseId, act } }
}
