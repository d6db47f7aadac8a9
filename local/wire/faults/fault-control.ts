import type { Engines } from '../rpc/keep-engines.ts'
import type { FromEngines } from '../rpc/messages.ts'
import { type CallPattern, type FaultControl, fits } from './fault-plan.ts'

type Hook = Parameters<FaultControl['onCall']>[0]

export function faultControl() {
  const hooks = new Map<Hook, readonly CallPattern[]>()
  const watched = () => (hooks.size === 0 ? undefined : [...hooks.values()].flat())
  return {
    async deliver(engines: Engines, event: Extract<FromEngines, { kind: 'hook' }>): Promise<void> {
      try {
        for (const [hook, of] of hooks) if (of.some(one => fits(one, event.call))) await hook(event.call, event.moment)
      } finally {
        // The call must go on whatever its watcher does.
        engines.tell('passOn', event.hook)
      }
    },
    on: (engines: Engines): FaultControl => ({
      set: plan => engines.ask('setFaults', plan),
      clear: () => engines.ask('clearFaults'),
      calls: () => engines.ask('numberedCalls'),
      struck: () => engines.ask('faultsStruck'),
      onCall(hook, of = [{}]) {
        hooks.set(hook, of)
        engines.hookCalls(watched())
        return () => {
          hooks.delete(hook)
          engines.hookCalls(watched())
        }
      },
    }),
  }
}
