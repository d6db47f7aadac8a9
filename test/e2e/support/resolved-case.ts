import type { Receipt } from '../../support/api.ts'
import type { Site } from './site.ts'

/** A case that its agency says is put right, with photos of before and after; nobody has looked yet. */
export async function resolvedCase({ api, local }: Site, words: string): Promise<Receipt> {
  const place = { position: { lat: 30.24, lon: 120.1294 } }
  const receipt = await api.report({ words, place, category: 'GB.event.0110', condition: '1' })
  await local.idle()
  const as = 'handler-sanitation'
  const [before, after] = await Promise.all([api.photo(as), api.photo(as)])
  const act = (action: string, body: object) => api.post(`/api/tasks/${receipt.caseId}.L1/${action}`, { as, body })
  await act('sign', {})
  const { status } = await act('resolve', { words: '已清理。', before: [before], after: [after] })
  if (status !== 200) throw new Error(`Resolving was answered ${status}`)
  await local.idle()
  return receipt
}
