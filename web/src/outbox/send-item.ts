import { ApiError } from '../api/api-error.ts'
import { post } from '../api/post.ts'
import { afterProblem } from './after-problem.ts'
import { deviceId } from './device-id.ts'
import type { OutboxItem } from './outbox-item.ts'
import { uploadPhoto } from './upload-photo.ts'

/** One try. Gives the item as it is afterwards; its key is always the same, so a try whose answer was lost does nothing twice. */
export async function sendItem(item: OutboxItem, token: string | undefined, now: () => number): Promise<OutboxItem> {
  const { waiting: _waiting, problem: _problem, ...tried } = { ...item, attempts: item.attempts + 1 }
  if (item.sub !== undefined && token === undefined) return { ...item, state: 'queued', waiting: 'login' }
  try {
    // Only what nobody signed for is limited per device. A full device must be able to report all the same.
    const device = item.sub === undefined ? await deviceId().catch(() => undefined) : undefined
    for (const photo of item.photos)
      await uploadPhoto(photo, { path: item.photosPath, token, language: item.language, device })
    const receipt = await postItem(item, token, device)
    return { ...tried, state: 'sent', ...(receipt && { receipt }) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return afterProblem(tried, error.problem, now())
  }
}

async function postItem(item: OutboxItem, token?: string, device?: string): Promise<OutboxItem['receipt']> {
  const { id: key, language } = item
  if (item.kind === 'action') {
    await post<'action'>(item.path, { key, token, language, body: item.body, code: item.code })
    return undefined
  }
  const { number, code } = await post<'report'>(item.path, { key, token, language, body: item.body, device })
  return { number, code }
}
