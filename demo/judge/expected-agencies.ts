import { join } from 'node:path'
import * as z from 'zod'
import { readTable } from '../read-table.ts'

const Row = z.object({ category: z.string(), area: z.string(), agency: z.string() })

/** Who must act on a category at a place, whose areas stand nearest first. Undefined: the table does not say. */
export type ExpectedAgency = (category: string, areas: readonly string[]) => string | undefined

/**
 * demo/expected-agencies.csv: the handling departments of data/taxonomy/categories.csv read by hand, one line per category and
 * area, the nearest area's line first. It owes nothing to the duty rules or the router, so that it can find both wrong.
 */
export function expectedAgencies(file = join(import.meta.dirname, '..', 'expected-agencies.csv')): ExpectedAgency {
  const lines = new Map(readTable(file, Row).map(row => [`${row.category} ${row.area}`, row.agency]))
  return (category, areas) => areas.map(area => lines.get(`${category} ${area}`)).find(agency => agency !== undefined)
}
