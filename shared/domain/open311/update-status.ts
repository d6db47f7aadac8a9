/**
 * What a posted update may say of the request, in capitals or not: the two of Open311 and FixMyStreet's extended ones
 * (https://fixmystreet.org/open311/). It is what the sender says; only the desk closes.
 */
export const UPDATE_STATUSES: readonly string[] = [
  ...['open', 'closed', 'fixed', 'investigating', 'in_progress', 'action_scheduled'],
  ...['no_further_action', 'not_councils_responsibility', 'duplicate', 'internal_referral'],
]

/** In small letters; undefined for one that nobody knows. */
export function updateStatus(text: string): string | undefined {
  const status = text.toLowerCase()
  return UPDATE_STATUSES.includes(status) ? status : undefined
}

/** The line that people at the desk read below the sender's words; `open` says nothing new. */
export const saidOf = (status: string): string | undefined =>
  status === 'open' ? undefined : `（更新方称：${status}）`
