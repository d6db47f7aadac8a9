import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import { agencyWorklist } from '#shared/domain/view/worklist-key.ts'
import { type RunningStack, startRunningStack } from '#test/support/running-stack.ts'
import { history, tenant, ways } from '#test/support/sample-case.ts'
import { ownAssembly } from '../../prove/campaign/assembly.ts'
import type { Row } from '../row.ts'

const OPEN = 100_000
const PAGE = 50
/** What one BatchWriteItem takes. */
const BATCH = 25
const AT_ONCE = 8
const AGENCY = 'sanitation'

/** A page in the middle of an agency's list, asked for over HTTP as its handler does. */
export async function worklistPage(tell: (text: string) => void): Promise<Row> {
  const running = await startRunningStack({ assemblyDir: ownAssembly().dir })
  try {
    const began = performance.now()
    await fill(running)
    tell(`${OPEN} open tasks of one agency stored in ${Math.round((performance.now() - began) / 1000)} s`)
    const page = async (path: string) => {
      const { status, body } = await running.api.get(path, { as: `handler-${AGENCY}` })
      const count = (body.items as readonly unknown[] | undefined)?.length
      if (status !== 200 || count !== PAGE) throw new Error(`A page was answered ${status} with ${count} tasks`)
      return body.next as string
    }
    // The first one warms the function and reads the registry, which it then keeps for a minute.
    const next = await page(`/api/tasks?limit=${PAGE}`)
    await running.local.wire.meter.reset()
    await page(`/api/tasks?limit=${PAGE}&cursor=${encodeURIComponent(next)}`)
    const { rows } = await running.local.wire.meter.snapshot()
    const views = rows.filter(({ resource }) => resource === running.tables.views.table)
    const rru = rows.reduce((sum, row) => sum + row.rru, 0)
    const queries = views.map(({ operation, calls }) => `${calls} ${operation}`).join(', ')
    tell(`a page of ${PAGE}: ${queries} of the views`)
    const one = views.length === 1 && views[0]?.operation === 'Query' && views[0].calls === 1
    return {
      ...{ group: 'lifecycle', id: 'lifecycle.worklistPageRru', unit: 'RRU', bar: 10, measured: rru },
      figure: `a page of ${PAGE} of ${OPEN} open tasks of one agency, in one Query`,
      ok: rru <= 10 && one,
    }
  } finally {
    await running.stop()
  }
}

async function fill({ tables }: RunningStack): Promise<void> {
  const { client, table } = tables.views
  let at = 0
  const write = async () => {
    while (at < OPEN) {
      const from = at
      at += BATCH
      const batch = Array.from({ length: BATCH }, (_, index) => ({ PutRequest: { Item: taskNumbered(from + index) } }))
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: batch } }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, write))
}

/** A dispatched case as projection stores it; what no worklist shows is left out to spare the machine. */
function taskNumbered(n: number): Record<string, unknown> {
  const caseId = deriveCaseId(tenant, 'bench', String(n), 0)
  const due = new Date(Date.UTC(2026, 10, 23) + n * 1000).toISOString()
  const { item, request: _request, ...view } = SAMPLE
  const keys = { worklist: agencyWorklist(tenant, AGENCY, 0), worklistSort: `${due}#${caseId}` }
  return { ...view, pk: `${tenant}#${caseId}`, sk: item, caseId, due, ...keys }
}

const SAMPLE = sampleView()

function sampleView() {
  const state = fold(history(ways.Dispatched))
  if (state.status === 'Absent') throw new Error('The case of the measurement is not there')
  const { timerShard, timerAt, requestQuarter, requestSort, near, nearSort, ...view } = ownView(state)
  return view
}
