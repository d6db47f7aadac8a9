import { ApiError, type Problem } from '../api/api-error.ts'
import { post } from '../api/post.ts'
import type { OutboxItem } from './outbox-item.ts'
import { retryAt } from './retry-at.ts'
import { uploadPhoto } from './upload-photo.ts'

/** Statuses after which the same request may well succeed later. */
const LATER: readonly number[] = [0, 408, 425, 429]

/** One try. Gives the item as it is afterwards; its key is always the same, so a try whose answer was lost does nothing twice. */
export async function sendItem(item: OutboxItem, token: string | undefined, now: () => number): Promise<OutboxItem> {
  const { waiting: _waiting, problem: _problem, ...tried } = { ...item, attempts: item.attempts + 1 }
  if (item.sub !== undefined && token === undefined) return { ...item, state: 'queued', waiting: 'login' }
  try {
    for (const photo of item.photos) await uploadPhoto(photo, { path: item.photosPath, token, language: item.language })
    const { path, body, id, language, code } = item
    const reply = await post<Partial<NonNullable<OutboxItem['receipt']>>>(path, {
      ...{ body, key: id, token, language, code },
    })
    const { number = '', code: followUp = '' } = reply
    return { ...tried, state: 'sent', ...(item.kind === 'report' && { receipt: { number, code: followUp } }) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return afterProblem(tried, error.problem, now())
  }
}

function afterProblem(item: OutboxItem, problem: Problem, now: number): OutboxItem {
  const { status } = problem
  if (status === 401) return { ...item, state: 'queued', waiting: 'login', problem }
  if (status >= 500 || LATER.includes(status)) {
    const waiting = status === 0 ? 'network' : 'server'
    return { ...item, state: 'queued', waiting, problem, nextAt: retryAt(now, item.attempts, problem.retryAfter) }
  }
  return { ...item, state: 'refused', problem }
}
