import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { type Assembly, STORE } from './assembly.ts'

const FullState = z.object({
  /** How far into the order everything is done; what was under way when it ended is done again. */
  done: z.int(),
  seconds: z.number(),
  /** Runs whose fault did not find its moment: done, but they prove nothing. They are tried again after the others. */
  missed: z.array(z.string()),
  broken: z.array(z.object({ run: z.string(), invariant: z.string(), what: z.string() })),
})
export type FullState = z.infer<typeof FullState>

export const freshState = (): FullState => ({ done: 0, seconds: 0, missed: [], broken: [] })

const pathOf = ({ hash }: Assembly): string => join(STORE, 'full', `${hash}.json`)

export function loadState(assembly: Assembly): FullState {
  const path = pathOf(assembly)
  return existsSync(path) ? FullState.parse(JSON.parse(readFileSync(path, 'utf8'))) : freshState()
}

export function saveState(assembly: Assembly, state: FullState): void {
  const path = pathOf(assembly)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(state, null, 1))
  renameSync(`${path}.new`, path)
}
