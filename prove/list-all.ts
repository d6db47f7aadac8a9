import { CHECKS } from './check/checks.ts'
import { CALL_KINDS, INVOCATION_KINDS } from './fault/fault.ts'
import { PLANTED } from './planted/bugs.ts'
import { SCENARIOS } from './scenario/scenarios.ts'

/** Everything the rig knows, for people. */
export function listAll(): string {
  const rows = (entries: readonly (readonly [string, string])[]): string =>
    entries.map(([name, text]) => `  ${name.padEnd(34)}${text}`).join('\n')
  return [
    `Scenarios\n${rows(SCENARIOS.map(({ name, about }) => [name, about]))}`,
    `Faults of a call\n${rows(Object.entries(CALL_KINDS))}`,
    `Faults of an invocation\n${rows(Object.entries(INVOCATION_KINDS))}`,
    `Rules\n${rows(CHECKS.map(({ id, rule }) => [id, rule]))}`,
    `Planted bugs\n${rows(PLANTED.map(({ id, about, trips }) => [id, `${about} (${trips})`]))}`,
  ].join('\n\n')
}
