import type { RunningStack } from '../support/running-stack.ts'
import { type BrokenRequest, brokenRequests } from './broken-requests.ts'
import type { Fault } from './fault.ts'
import { faultOf } from './judge.ts'
import type { Known } from './known.ts'
import { namingFault } from './naming-fault.ts'
import type { Operation } from './operations.ts'
import { written } from './written.ts'

export interface FieldsResult {
  readonly requests: number
  /** How many there were of each kind of breakage. */
  readonly kinds: Readonly<Record<string, number>>
  readonly faults: readonly Fault[]
}

const AT_ONCE = 8

/** Each field of each operation broken once in each way: all must be refused by name, and nothing may be written. */
export async function fuzzFields(
  running: RunningStack,
  known: Known,
  { operations, seed }: { operations: readonly Operation[]; seed: number },
): Promise<FieldsResult> {
  const faults: Fault[] = []
  const kinds: Record<string, number> = {}
  let before = await written(running)
  for (const operation of operations) {
    const broken = brokenRequests(operation, known, seed)
    for (const { kind } of broken) kinds[kind] = (kinds[kind] ?? 0) + 1
    for (let at = 0; at < broken.length; at += AT_ONCE) {
      const whys = await Promise.all(broken.slice(at, at + AT_ONCE).map(each => send(running, operation, each)))
      faults.push(...whys.flatMap(why => why ?? []))
    }
    const after = await written(running)
    if (after !== before) faults.push({ operation: operation.id, why: `refusals wrote ${after - before} items` })
    before = after
  }
  return { requests: Object.values(kinds).reduce((sum, count) => sum + count, 0), kinds, faults }
}

async function send({ local }: RunningStack, operation: Operation, broken: BrokenRequest): Promise<Fault | undefined> {
  const { method, target, headers, body } = broken.request
  const response = await fetch(`${local.url}${target}`, {
    ...{ method, headers, redirect: 'manual' },
    ...(body !== undefined && { body }),
  })
  const text = await response.clone().text()
  const why =
    (await faultOf(operation, broken.request, response)) ??
    namingFault(operation, broken, { status: response.status, text })
  return why === undefined ? undefined : { operation: operation.id, why, request: broken.request }
}
