import type { Engines } from '../rpc/keep-engines.ts'
import type { Meter, MeteredCall } from './meter.ts'
import { summarise } from './summarise.ts'

type Listener = (calls: readonly MeteredCall[]) => void

/** The meter as the main thread sees it: calls cross over only while somebody listens. */
export function meterView() {
  const listeners = new Set<Listener>()
  return {
    deliver(calls: readonly MeteredCall[]): void {
      for (const listener of listeners) listener(calls)
    },
    on: (engines: Engines): Meter => ({
      snapshot: async () => summarise(await engines.ask('meterRows')),
      reset: () => engines.ask('resetMeter'),
      subscribe(listener) {
        listeners.add(listener)
        engines.watchMeter(true)
        return () => {
          listeners.delete(listener)
          if (listeners.size === 0) engines.watchMeter(false)
        }
      },
    }),
  }
}
