import fc from 'fast-check'
import { expect, test } from 'vitest'
import { open311, read } from '#test/support/open311.ts'
import { randomHistory } from '#test/support/random-histories.ts'
import { caseId, minute } from '#test/support/sample-case.ts'
import { OPEN311_REPLIES } from '../../contract/openapi/open311-schemas.ts'

interface Said {
  readonly status?: string
  readonly status_notes?: string
  readonly update_id?: string
}

const RUNS = 60
const TWO_MONTHS = 86_400

test('any stored case is valid XML and JSON, and both say the same', { timeout: 60_000 }, async () => {
  const steps = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(randomHistory, async commits => {
      const { ask, ledger, clock, errors } = await open311()
      for (const commit of commits) await ledger.append(commit)
      clock.now = minute(TWO_MONTHS)
      let status: string | undefined
      for (const resource of ['requests', `requests/${caseId}`, `tokens/${caseId}`, 'servicerequestupdates']) {
        const query = `extensions=true&start_date=${minute(0)}`
        const [json, xml] = await Promise.all(
          ['json', 'xml'].map(format => ask(`/t/xihu/${resource}.${format}`, { query })),
        )
        expect([json?.status, xml?.status, errors]).toEqual([200, 200, []])
        const said = read('json', json?.text ?? '') as Said[]
        expect(read('xml', xml?.text ?? '')).toEqual(said)
        const call = `GET ${resource.replace(`/${caseId}`, '/*')}`
        expect(OPEN311_REPLIES[call]?.safeParse(said)).toMatchObject({ success: true })
        const ids = new Set(said.map(({ update_id }) => update_id))
        if (resource === 'servicerequestupdates') expect([ids.size, said.at(-1)?.status]).toEqual([said.length, status])
        else expect(said).toHaveLength(1)
        for (const one of said) expect(['open', 'closed']).toContain(one.status ?? 'open')
        if (resource !== 'requests') continue
        status = said[0]?.status
        steps.add(said[0]?.status_notes)
      }
    }),
    { numRuns: RUNS },
  )
  // Received, sent and closed at the least: histories that all stay at their beginning would prove nothing.
  expect(steps.size).toBeGreaterThan(2)
})
