import { createHash } from 'node:crypto'
import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import type { BadRow } from './bad-row.ts'
import { batches } from './batches.ts'
import { columnOfPointer } from './column-of-pointer.ts'
import type { PlannedEntry } from './planned-entry.ts'
import { refusedByApi } from './refused-by-api.ts'

export interface Sent {
  created: number
  changed: number
  unchanged: number
  readonly refused: BadRow[]
}

/** How many calls are under way at once within a wave. */
const AT_ONCE = 4

/** Sends wave after wave. `run` (random) makes the keys of one import; `advance` hears of every batch done. */
export async function sendPlan<K extends RegistryKind>(
  client: WanggeClient,
  { kind, waves, run }: { kind: K; waves: readonly PlannedEntry<K>[][]; run: string },
  advance: (rows: number) => void,
): Promise<Sent> {
  const sent: Sent = { created: 0, changed: 0, unchanged: 0, refused: [] }
  for (const wave of waves) {
    const open = batches(kind, wave)
    const worker = async () => {
      for (let batch = open.shift(); batch; batch = open.shift()) await send(batch)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }
  return sent

  async function send(batch: readonly PlannedEntry<K>[]) {
    const entries = batch.map(({ entry }) => entry)
    const first = entries[0]?.id ?? ''
    const key = createHash('sha256').update(`${run} ${kind} ${first}`).digest('base64url')
    const { data, error, response } = await client.POST('/api/registry/{kind}/import', {
      params: { path: { kind }, header: { 'Idempotency-Key': key } },
      body: { entries },
    })
    if (!data) throw refusedByApi(error, response)
    for (const { index, outcome, errors = [] } of data.rows) {
      if (outcome !== 'refused') sent[outcome] += 1
      else sent.refused.push(...errors.map(({ pointer, message }) => badRow(batch[index], pointer, message)))
    }
    advance(batch.length)
  }

  function badRow(planned: PlannedEntry<K> | undefined, pointer: string, reason: string): BadRow {
    const column = columnOfPointer(kind, pointer)
    return { file: planned?.file ?? '', line: planned?.line ?? 0, ...(column !== undefined && { column }), reason }
  }
}
