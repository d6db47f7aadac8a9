import { describe, expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { photoKey } from '#shared/domain/photo/photo-key.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { caseId, history, parentId, photo, tenant, ways } from '#test/support/sample-case.ts'
import { publicPhotoRoutes } from './public-photo.ts'

const approved: CaseEvent = { type: 'CasePublished', photos: [photo(1)] }
const takenBack: CaseEvent = { type: 'CasePublished', photos: [] }

async function caseAfter(...events: readonly CaseEvent[]) {
  const [ledger, photos] = [memoryLedger(), memoryObjectStore()]
  for (const commit of history([...ways.Dispatched, ...events])) await ledger.append(commit)
  for (const id of [photo(1), photo(2)])
    await photos.put(photoKey('private', { tenant, photoId: id }), new Uint8Array([1]), 'image/jpeg')
  const handler = apiHandler({
    routes: publicPhotoRoutes({ ledger, photos }),
    claimNames: { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' },
    log: { info: () => {}, error: () => {} },
  })
  async function ask({ of = caseId, id = photo(1) as string, from = tenant as string } = {}) {
    const rawPath = `/api/t/${from}/cases/${showCaseNumber(of)}/photos/${id}`
    const http = { method: 'GET', path: rawPath, sourceIp: '192.0.2.1' }
    const pathParameters = { tenant: from, number: showCaseNumber(of), photoId: id }
    const event = {
      version: '2.0',
      rawPath,
      headers: {},
      pathParameters,
      requestContext: { http, requestId: 'r', routeKey: '' },
    }
    const { statusCode, headers = {}, body = '' } = await handler(event as never, {} as never)
    return { status: statusCode, headers: headers as Record<string, string>, body: JSON.parse(body) }
  }
  return { ask, photos }
}

test('an approved photo is a short way off, on pages of any origin, and kept by no cache', async () => {
  const { ask } = await caseAfter(approved)
  const { status, headers, body } = await ask()
  expect(status).toBe(302)
  expect(headers.location).toBe(body.url)
  expect(headers.location).toContain(photo(1))
  expect(headers['cache-control']).toBe('no-store')
  const policy = Object.entries(headers).filter(([name]) => /^cross-origin-resource-policy$/i.test(name))
  expect(policy.map(([, value]) => value)).toEqual(['cross-origin'])
})

describe('404, always the same', () => {
  test.each([
    ['never approved', [], {}],
    ['another photo of the case', [approved], { id: photo(2) }],
    ['a photo nobody has', [approved], { id: photo(9) }],
    ['no photo id at all', [approved], { id: '..%2Fsecret' }],
    ['a case nobody has', [approved], { of: parentId }],
    ['another tenant', [approved], { from: 'other' as Tenant }],
    ['taken back', [approved, takenBack], {}],
    ['handed to an emergency line since', [approved, { type: 'CaseTransferred', to: '110' }], {}],
  ] as const)('%s', async (_what, events, asked) => {
    const { ask } = await caseAfter(...events)
    const { status, headers, body } = await ask(asked)
    expect(status).toBe(404)
    expect(body).toEqual(await (await caseAfter()).ask().then(answer => answer.body))
    expect(headers).not.toHaveProperty('location')
  })
  test('erased since it was approved', async () => {
    const { ask, photos } = await caseAfter(approved)
    await photos.delete(photoKey('private', { tenant, photoId: photo(1) }))
    const { status, body } = await ask()
    expect([status, body.code]).toEqual([404, 'photo.not-public'])
  })
})
