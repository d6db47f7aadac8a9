import { HANDLING } from './scenarios/handling.ts'
import { LIFECYCLE } from './scenarios/lifecycle.ts'
import { REPORTING } from './scenarios/reporting.ts'
import type { Scenario } from './step.ts'

/** What people and machines do. A new feature adds its lines and is proved from then on. */
export const SCENARIOS: readonly Scenario[] = [...REPORTING, ...HANDLING, ...LIFECYCLE]

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find(each => each.name === name)
  if (!found) throw new Error(`There is no scenario “${name}” (see --list)`)
  return found
}
