import type { Fault } from './fault.ts'
import { faultText, parseFault } from './fault-text.ts'

/** One run: a scenario and what goes wrong in it. */
export interface RunSpec {
  readonly scenario: string
  readonly faults: readonly Fault[]
}

/** `handle:route-case#1=duplicate+relay-commit#2=crashLate`: the seed of a run. */
export const runText = ({ scenario, faults }: RunSpec): string => `${scenario}:${faults.map(faultText).join('+')}`

export function parseRun(text: string): RunSpec {
  const colon = text.indexOf(':')
  if (colon < 0) throw new Error(`“${text}” names no run: write scenario:fault+fault`)
  const faults = text.slice(colon + 1)
  return { scenario: text.slice(0, colon), faults: faults === '' ? [] : faults.split('+').map(parseFault) }
}
