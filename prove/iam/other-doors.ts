import { sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import { keyOf } from '../drive/key-of.ts'
import { INSIDE, OPEN311_KEY, subOf, type Who } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'

/** What others use: Open311, suggestions and their training, rules tried, copied and published. */
export async function otherDoors({ local, names, calls }: Rig, caseId: string): Promise<void> {
  const ask = async (path: string, init: RequestInit = {}, who?: Who): Promise<void> => {
    const authorization = who && `Bearer ${await local.tokenFor(subOf('alpha', who))}`
    const headers = { ...(authorization && { authorization }), ...init.headers }
    const response = await fetch(new URL(path, local.url), { ...init, headers })
    if (response.status >= 400) console.error(`${path}: ${response.status} ${await response.text()}`)
  }
  const post = (body: object): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': keyOf('iam', JSON.stringify(body)) },
  })
  await local.invoke(names.physical('train-suggester'), {})
  await ask('/api/t/alpha/suggest', post({ words: 'a lamp is dark' }))

  await ask(`/api/desk/cases/${caseId}/publish`, post({ words: 'a lamp is dark' }), 'acceptor')
  await local.settled()
  const form = new FormData()
  for (const [name, value] of Object.entries({
    api_key: OPEN311_KEY,
    jurisdiction_id: 'alpha',
    service_code: 'WG.event.1',
  }))
    form.set(name, value)
  form.set('media', new Blob([Uint8Array.from(sampleJpeg())], { type: 'image/jpeg' }), 'photo.jpg')
  form.set('lat', String(INSIDE.lat))
  form.set('long', String(INSIDE.lon))
  form.set('description', 'dark')
  const apart = '?jurisdiction_id=alpha'
  for (const path of ['services.json', 'requests.json', `requests/${caseId}.json`])
    await ask(`/open311/v2/${path}${apart}`)
  // A value is kept already when the answer to keeping it was lost.
  await calls.arm([
    { function: 'open311-api', operation: 'PutItem', resource: 'VaultTable', nth: 1, kind: 'dropAfter' },
  ])
  await ask('/open311/v2/requests.json', { method: 'POST', body: form })
  await calls.disarm()

  await ask('/api/calendar/recompute', post({}), 'registrar')
  await ask(`/api/cases/${caseId}/routing`, {}, 'acceptor')
  await ask('/api/routing/preview', post({ category: 'WG.event.1', condition: '1' }), 'registrar')
  await ask('/api/rules/active/copy', post({ id: 'next', name: { zh: '样例', en: 'Sample' } }), 'registrar')
  await ask('/api/rules/next/lint', {}, 'registrar')
  await ask('/api/rules/next/replay', post({ since: '2026-01-01T00:00:00Z' }), 'registrar')
  await ask('/api/rules/next/publish', post({}), 'registrar')
}
