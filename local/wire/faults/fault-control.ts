import type { Engines } from '../rpc/keep-engines.ts'
import type { FromEngines } from '../rpc/messages.ts'
import type { FaultControl } from './fault-plan.ts'

type Hook = Parameters<FaultControl['onCall']>[0]

export function faultControl() {
  const hooks = new Set<Hook>()
  return {
    async deliver(engines: Engines, event: Extract<FromEngines, { kind: 'hook' }>): Promise<void> {
      try {
        for (const hook of hooks) await hook(event.call, event.moment)
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
      onCall(hook) {
        hooks.add(hook)
        engines.hookCalls(true)
        return () => {
          hooks.delete(hook)
          if (hooks.size === 0) engines.hookCalls(false)
        }
      },
    }),
  }
}
