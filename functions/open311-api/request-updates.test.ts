import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { FORMATS, inFormat, KEY, open311 } from '#test/support/open311.ts'
import {
  accepted,
  caseId,
  closed,
  dispatched,
  filed,
  history,
  minute,
  reported,
  tenant,
  words,
} from '#test/support/sample-case.ts'

describe.each(FORMATS)('FixMyStreet’s updates in %s', format => {
  const { at, rows } = inFormat(format)

  describe('service request updates', () => {
    const update = {
      api_key: KEY,
      service_request_id: caseId,
      update_id: '7',
      updated_datetime: '2026-11-22T09:00:00Z',
      status: 'open',
      description: '更糟了',
    }
    const one = async () => {
      const made = await open311()
      for (const commit of history([reported, [accepted, filed, dispatched]])) await made.ledger.append(commit)
      made.clock.now = minute(60)
      return made
    }
    test('GET gives every public step within the dates, in the order they were taken', async () => {
      const { ask } = await one()
      const { text } = await ask(at('servicerequestupdates'), {
        query: 'start_date=2026-11-22T08:00:00Z&end_date=2026-11-22T09:00:00Z',
      })
      expect(rows(text)).toMatchObject([
        { status: 'open', external_status_code: 'received', updated_datetime: minute(0) },
        {
          status: 'open',
          external_status_code: 'sent',
          updated_datetime: minute(1),
          update_id: expect.any(String),
          service_request_id: expect.any(String),
        },
      ])
      expect(rows((await ask(at('servicerequestupdates'), { query: 'start_date=2026-11-22T08:10:00Z' })).text)).toEqual(
        [],
      )
    })
    test('GET by id lists those, 404 when there are none of them', async () => {
      const { ask } = await one()
      const named = await ask(at('servicerequestupdates'), { query: `service_request_id=${caseId},0000000000` })
      expect(rows(named.text)).toHaveLength(2)
      expect((await ask(at('servicerequestupdates'), { query: 'service_request_id=0000000000' })).status).toBe(404)
    })
    test('a request that was closed and reopened gives both, and the steps before under the ids they had', async () => {
      const { ask, ledger } = await one()
      const steps = async (query = '') => rows((await ask(at('servicerequestupdates'), { query })).text)
      const before = (await steps()).map(({ update_id }) => update_id)
      const reopened: CaseEvent = { type: 'CaseReopened', by: 'reporter', words }
      for (const commit of history([reported, [accepted, filed, dispatched], closed, reopened]).slice(2))
        await ledger.append(commit)
      const all = await steps()
      expect(all.slice(0, 2).map(({ update_id }) => update_id)).toEqual(before)
      expect(new Set(all.map(({ update_id }) => update_id)).size).toBe(4)
      expect(all.map(row => [row.status, row.updated_datetime])).toEqual([
        ['open', minute(0)],
        ['open', minute(1)],
        ['closed', minute(2)],
        ['open', minute(3)],
      ])
      const named = await steps(`service_request_id=${caseId}`)
      expect(named).toEqual(all)
      const [only] = await steps(`start_date=${minute(2)}&end_date=${minute(2)}`)
      expect(only).toMatchObject({ status: 'closed', updated_datetime: minute(2) })
      expect((await steps('page_size=3&page=2')).map(row => row.updated_datetime)).toEqual([minute(3)])
    })
    test('Link names the next page of them', async () => {
      const { ask } = await one()
      const first = await ask(at('servicerequestupdates'), { query: 'page_size=1' })
      expect([rows(first.text).length, first.headers.link]).toEqual([1, expect.stringMatching(/page=2>; rel="next"$/)])
      expect((await ask(at('servicerequestupdates'), { query: 'page_size=1&page=2' })).headers.link).toBeUndefined()
    })
    test('an update holds nobody’s words', async () => {
      const { ask, post } = await one()
      await post(at('servicerequestupdates'), update)
      expect((await ask(at('servicerequestupdates'))).text).not.toContain(update.description)
    })
    test.each([
      ['closed', '更糟了\n（更新方称：closed）'],
      ['FIXED', '更糟了\n（更新方称：fixed）'],
      ['NO_FURTHER_ACTION', '更糟了\n（更新方称：no_further_action）'],
      ['open', '更糟了'],
      ['', '更糟了'],
    ])('POST with status “%s” keeps it as the sender’s words and closes nothing', async (status, kept) => {
      const { ask, post, ledger, vault } = await one()
      expect((await post(at('servicerequestupdates'), { ...update, status })).status).toBe(201)
      const commits = await ledger.load(tenant, caseId)
      const added = commits.at(-1)?.events ?? []
      expect(added.map(({ type }) => type)).toEqual(['ReportSubmitted'])
      const [event] = added
      if (event?.type !== 'ReportSubmitted') throw new Error('no report was added')
      expect(await vault.get(tenant, caseId, event.words)).toEqual({ words: kept })
      expect(rows((await ask(at(`requests/${caseId}`))).text)).toMatchObject([{ status: 'open' }])
    })
    test('POST adds one report to the case, once however often it is sent', async () => {
      const { post, ledger } = await one()
      expect(rows((await post(at('servicerequestupdates'), update)).text)).toEqual([{ update_id: '7' }])
      expect((await post(at('servicerequestupdates'), update)).status).toBe(201)
      expect(await ledger.load(tenant, caseId)).toHaveLength(3)
    })
    test('POST that tells of danger is answered with whom to call, unless nobody is in any', async () => {
      const { post, ledger } = await one()
      const danger = { ...update, description: '着火了' }
      for (const change of [{}, { update_id: '' }, { service_request_id: '0000000000' }]) {
        const { status, text } = await post(at('servicerequestupdates'), { ...danger, ...change })
        expect([status, rows(text)]).toEqual([400, [{ code: 400, description: expect.stringContaining('119') }]])
      }
      expect(await ledger.load(tenant, caseId)).toHaveLength(2)
      expect((await post(at('servicerequestupdates'), { ...danger, confirm_not_emergency: 'true' })).status).toBe(201)
    })
    test.each([
      ['without a key', { api_key: '' }, 403],
      ['without an id', { update_id: '' }, 400],
      ['without words', { description: '' }, 400],
      ['with a date without zone', { updated_datetime: '2026-11-22T09:00:00' }, 400],
      ['for no request', { service_request_id: '0000000000' }, 404],
      ['with a status of its own', { status: 'lost' }, 400],
    ])('POST %s is refused and nothing is written', async (_what, change, status) => {
      const { post, ledger } = await one()
      expect((await post(at('servicerequestupdates'), { ...update, ...change })).status).toBe(status)
      expect(await ledger.load(tenant, caseId)).toHaveLength(2)
    })
  })
})
