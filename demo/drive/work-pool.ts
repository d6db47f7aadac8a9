import { setTimeout as pause } from 'node:timers/promises'
import type { components } from '../../clients/ts/paths.ts'
import { answered, Refused } from './api.ts'
import type { DemoRun } from './demo-run.ts'

/** `triage`: why a person must decide; absent while routing is still at it. */
export type PoolItem = components['schemas']['WorklistPage']['items'][number]

export interface PoolWork {
  readonly pool: 'triage' | 'resolved'
  readonly reader: string
  /** False: nothing of this desk's to do with it. */
  readonly act: (item: PoolItem) => Promise<boolean>
  readonly troubled: (error: unknown) => void
}

const LOOK_AGAIN_MS = 300

/** A desk looks at its pool again and again and acts on what is there, until the run ends. */
export async function workPool({ api, signal }: DemoRun, { pool, reader, act, troubled }: PoolWork): Promise<void> {
  const acted = new Set<string>()
  while (!signal.aborted) {
    try {
      const params = { path: { pool }, query: { limit: 50 } }
      const { items } = await answered(api(reader).GET('/api/desk/{pool}', { params }))
      await Promise.all(items.map(each))
    } catch (error) {
      if (!signal.aborted) troubled(error)
    }
    await pause(LOOK_AGAIN_MS)
  }

  /** The list follows the ledger with a delay: what was acted on may still stand in it. */
  async function each(item: PoolItem): Promise<void> {
    const turn = `${item.caseId} ${item.status}`
    if (acted.has(turn)) return
    try {
      if (await act(item)) acted.add(turn)
    } catch (error) {
      if (error instanceof Refused && error.status === 409) return
      throw error
    }
  }
}
