import { describe, expect, test } from 'vitest'
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
    test('GET lists the public changes within the dates', async () => {
      const { ask } = await one()
      const { text } = await ask(at('servicerequestupdates'), {
        query: 'start_date=2026-11-22T08:00:00Z&end_date=2026-11-22T09:00:00Z',
      })
      expect(rows(text)).toMatchObject([
        {
          status: 'open',
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
      expect(rows(named.text)).toHaveLength(1)
      expect((await ask(at('servicerequestupdates'), { query: 'service_request_id=0000000000' })).status).toBe(404)
    })
    test('the same step is the same update for ever, another step another', async () => {
      const { ask, ledger } = await one()
      const ids = async () => rows((await ask(at('servicerequestupdates'))).text).map(row => row.update_id)
      const before = await ids()
      expect(await ids()).toEqual(before)
      const commit = history([reported, [accepted, filed, dispatched], closed]).at(-1)
      if (commit) await ledger.append(commit)
      expect(await ids()).not.toEqual(before)
    })
    test('POST adds one report to the case, once however often it is sent', async () => {
      const { post, ledger } = await one()
      expect(rows((await post(at('servicerequestupdates'), update)).text)).toEqual([{ update_id: '7' }])
      expect((await post(at('servicerequestupdates'), update)).status).toBe(201)
      expect(await ledger.load(tenant, caseId)).toHaveLength(3)
    })
    test.each([
      ['without a key', { api_key: '' }, 403],
      ['without an id', { update_id: '' }, 400],
      ['without words', { description: '' }, 400],
      ['with a date without zone', { updated_datetime: '2026-11-22T09:00:00' }, 400],
      ['for no request', { service_request_id: '0000000000' }, 404],
      ['with a status of its own', { status: 'fixed' }, 400],
    ])('POST %s is refused and nothing is written', async (_what, change, status) => {
      const { post, ledger } = await one()
      expect((await post(at('servicerequestupdates'), { ...update, ...change })).status).toBe(status)
      expect(await ledger.load(tenant, caseId)).toHaveLength(2)
    })
  })
})
