import { setTimeout as sleep } from 'node:timers/promises'
import type { PreparedCall, WireAnswer } from '../server/wire-answer.ts'
import { type FaultPlan, type FaultRule, fits, type NumberedCall } from './fault-plan.ts'

export type CallHook = (call: NumberedCall, moment: 'before' | 'after') => Promise<void> | undefined

export interface FaultGate {
  set(plan: FaultPlan): void
  clear(): void
  calls(): NumberedCall[]
  struck(): number[]
  /** Absent: none. */
  hook: CallHook | undefined
  /** `reset`: the caller gets no answer, only a broken connection. */
  pass(caller: string, prepared: PreparedCall): Promise<WireAnswer | 'reset'>
}

/** Lets calls through until a plan says otherwise. */
export function faultGate(): FaultGate {
  let rules: { rule: FaultRule; fitted: number; struck: number }[] = []
  let numbering = false
  let numbered: NumberedCall[] = []

  function strike(call: NumberedCall): FaultRule | undefined {
    const fitting = rules.filter(({ rule }) => fits(rule, call))
    for (const each of fitting) each.fitted += 1
    const hit = fitting.find(({ rule, fitted, struck }) => fitted >= (rule.nth ?? 1) && struck < (rule.times ?? 1))
    if (hit) hit.struck += 1
    return hit?.rule
  }

  async function faulty(rule: FaultRule | undefined, prepared: PreparedCall): Promise<WireAnswer | 'reset'> {
    switch (rule?.kind) {
      case undefined:
        return prepared.run()
      case 'dropBefore':
        return 'reset'
      case 'throttle':
        return prepared.throttled()
      case 'error500':
        return prepared.failed('An internal error occurred.')
      case 'dropAfter':
        await prepared.run()
        return 'reset'
      case 'slow': {
        const answer = await prepared.run()
        await sleep(rule.ms ?? 0, undefined, { ref: false })
        return answer
      }
    }
  }

  return {
    hook: undefined,
    set(plan) {
      rules = plan.rules.map(rule => ({ rule, fitted: 0, struck: 0 }))
      numbered = []
      numbering = true
    },
    clear() {
      rules = []
    },
    calls: () => numbered,
    struck: () => rules.map(({ struck }) => struck),
    async pass(caller, prepared) {
      if (!numbering && !this.hook) return prepared.run()
      const { service, operation, resource } = prepared
      const call = { n: numbered.length + 1, at: Date.now(), caller, service, operation, resource }
      numbered.push(call)
      await this.hook?.(call, 'before')
      const answer = await faulty(strike(call), prepared)
      await this.hook?.(call, 'after')
      return answer
    },
  }
}
