import fc from 'fast-check'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import type { RunningStack } from '../support/running-stack.ts'
import { faultOf } from './judge.ts'
import { type Operation, readOperations } from './operations.ts'
import { type FuzzRequest, type Known, requestFor } from './request-for.ts'

export interface FuzzResult {
  readonly seed: number
  readonly requests: number
  readonly refused: number
  /** Operations that were taken at least once, of all. */
  readonly taken: number
  readonly operations: number
  readonly faults: readonly { readonly operation: string; readonly why: string; readonly request: FuzzRequest }[]
}

/** Requests drawn for each operation at once. */
const DRAWS = 100

/** Requests of every operation in turn, for so long. A refused one must have written nothing but the count of its client. */
export async function fuzzApi(
  running: RunningStack,
  { seconds, seed }: { seconds: number; seed: number },
): Promise<FuzzResult> {
  const operations = readOperations()
  const known = await learn(running)
  const samplers = operations.map((operation, index) => {
    const drawn = fc.sample(requestFor(operation, known), { seed: seed + index, numRuns: DRAWS })
    return { operation, drawn }
  })
  const faults: FuzzResult['faults'][number][] = []
  const taken = new Set<string>()
  let [requests, refused] = [0, 0]
  const until = Date.now() + seconds * 1000
  for (let round = 0; Date.now() < until && faults.length < 20; round++) {
    for (const { operation, drawn } of samplers) {
      const request = drawn[round % drawn.length]
      if (!request || Date.now() >= until) break
      const { fault, status } = await send(running, operation, request)
      requests++
      if (status >= 400) refused++
      else taken.add(operation.id)
      if (fault) faults.push({ operation: operation.id, why: fault, request })
    }
    if (round % DRAWS === DRAWS - 1)
      for (const [index, sampler] of samplers.entries()) {
        const more = { seed: seed + index + round * 1000, numRuns: DRAWS }
        sampler.drawn.splice(0, sampler.drawn.length, ...fc.sample(requestFor(sampler.operation, known), more))
      }
  }
  return { seed, requests, refused, taken: taken.size, operations: operations.length, faults }
}

async function send(running: RunningStack, operation: Operation, request: FuzzRequest) {
  const before = await written(running)
  const { method, target, headers, body } = request
  const response = await fetch(`${running.local.url}${target}`, {
    ...{ method, headers, redirect: 'manual' },
    ...(body !== undefined && { body }),
  })
  const fault = await faultOf(operation, request, response)
  const { status } = response
  if (fault || status < 400) return { fault, status }
  const after = await written(running)
  return { status, fault: after === before ? undefined : `answered ${status} and wrote ${after - before} items` }
}

/** Items the APIs have put, the limiter's counts aside. What follows from earlier commits is written by others. */
async function written({ local, stack }: RunningStack): Promise<number> {
  const { rows } = await local.wire.meter.snapshot()
  const views = stack.output('ViewsTable')
  return rows
    .filter(({ caller, service, operation, resource }) => {
      if (!caller.endsWith('-api') || resource === views) return false
      return (
        (service === 'dynamodb' && /^(Put|Update|Delete|BatchWrite)/.test(operation)) ||
        (service === 's3' && operation === 'PutObject')
      )
    })
    .reduce((sum, { calls, errors }) => sum + calls - errors, 0)
}

async function learn({ api, local, tasksOf }: RunningStack): Promise<Known> {
  const input = { words: '垃圾', category: 'GB.event.0110', place: { position: { lat: 30.24, lon: 120.1294 } } }
  const receipts = [await api.report(input, 'worker-a'), await api.report({ words: '不清楚' }), await api.report(input)]
  await local.idle()
  const tasks = (await tasksOf('sanitation')).map(({ data }) => data.task)
  const secret = 'only-for-the-fuzz-0123456789'
  const registrar = await local.tokenFor('registrar-a')
  await fetch(`${local.url}/api/registry/apiClient/fuzz`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${registrar}`, 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ id: 'fuzz', name: { zh: '随机测试' }, secretHash: sha256Hex(secret), perMinute: 600 }),
  })
  const people = ['worker-a', 'handler-sanitation', 'acceptor-a', 'dispatcher-a', 'registrar-a', 'supervisor-a']
  const tokens = await Promise.all(people.map(person => local.tokenFor(person)))
  return {
    numbers: receipts.map(({ number }) => number),
    tasks,
    apiKey: `fuzz.${secret}`,
    tokens: [...tokens, 'not-a-token'],
  }
}
