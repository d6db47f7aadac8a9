import type { FullState } from './full-state.ts'

/** Of a run until its fault strikes: whether it does depends on the moment. */
const TRIES = 4

export interface OpenRuns {
  next(): string | undefined
  /** False: it is to be tried again. */
  done(run: string, outcome: { readonly struck: number; readonly broke: boolean }): boolean
}

/** What is left of an order, then what missed its moment before; keeps in the state how far it got. */
export function openRuns(order: readonly string[], state: FullState): OpenRuns {
  const under = new Map<string, number>()
  const again: string[] = []
  const late = [...state.missed]
  const tries = new Map<string, number>()
  let at = state.done
  return {
    next() {
      const back = again.shift()
      if (back !== undefined) return back
      const run = order[at]
      if (run === undefined) return late.shift()
      under.set(run, at)
      at += 1
      return run
    },
    done(run, { struck, broke }) {
      const tried = (tries.get(run) ?? 0) + 1
      if (struck === 0 && !broke && tried < TRIES) {
        tries.set(run, tried)
        again.push(run)
        return false
      }
      tries.delete(run)
      under.delete(run)
      state.done = under.size > 0 ? Math.min(...under.values()) : at
      state.missed = state.missed.filter(each => each !== run)
      if (struck === 0) state.missed.push(run)
      return true
    },
  }
}
