import { subOf } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'

/** What a registrar does beside the import: read, create, change, look back. */
export async function registryDuties({ local }: Rig): Promise<void> {
  const authorization = `Bearer ${await local.tokenFor(subOf('alpha', 'registrar'))}`
  const call = (method: string, path: string, body?: object, more: Record<string, string> = {}) =>
    fetch(new URL(`/api/registry/${path}`, local.url), {
      method,
      headers: { authorization, 'content-type': 'application/json', ...more },
      ...(body && { body: JSON.stringify(body) }),
    }).then(async response => {
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    })
  const agency = { id: 'water', name: { zh: '样例' }, type: 'water', area: 'C1' }
  await call('PUT', 'agency/water', agency, { 'if-none-match': '*' })
  await call('PUT', 'agency/water', { ...agency, type: 'water-works' }, { 'if-match': '"1"' })
  const contact = { id: 'agency.water', email: 'water@agencies.example' }
  await call('PUT', 'contact/agency.water', contact, { 'if-none-match': '*' })
  await call('PUT', 'contact/agency.water', { ...contact, language: 'en' }, { 'if-match': '"1"' })
  await call('GET', 'contact')
  await call('GET', 'contact/agency.water/history')
  await call('GET', 'agency')
  await call('GET', 'agency/water')
  await call('GET', 'agency/water/history')
}
