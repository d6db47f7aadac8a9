import type { Agency, DutyRule } from '../registry/entries.ts'

/** The named agency, or of the named type the one whose area is nearest to the place and covers it; equal ones by id. */
export function mostSpecificAgency(
  agencies: readonly Agency[],
  lead: DutyRule['lead'],
  path: readonly string[],
): Agency | undefined {
  if ('agency' in lead) return agencies.find(({ id }) => id === lead.agency)
  const ofType = agencies.filter(({ type, area }) => type === lead.type && path.includes(area))
  return ofType.sort((a, b) => path.indexOf(b.area) - path.indexOf(a.area) || (a.id < b.id ? -1 : 1))[0]
}
