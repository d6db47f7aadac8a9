import fc from 'fast-check'
import type { RunningStack } from '../support/running-stack.ts'
import { faultOf } from './judge.ts'
import type { Known } from './known.ts'
import type { Operation } from './operations.ts'
import { type FuzzRequest, requestFor } from './request-for.ts'
import { written } from './written.ts'

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
  known: Known,
  { operations, seconds, seed }: { operations: readonly Operation[]; seconds: number; seed: number },
): Promise<FuzzResult> {
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
