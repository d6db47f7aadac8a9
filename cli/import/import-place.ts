import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { Names } from '#shared/domain/registry/names.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { BadRows } from './bad-row.ts'
import { type ImportReport, importPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import type { Plan } from './planned-entry.ts'
import type { Progress } from './progress.ts'
import type { SourceFile } from './source-file.ts'

/** `place.json` of a place's folder: what `wangge tenant create` and the import need to know of it. */
export const Place = z.strictObject({
  tenant: Tenant,
  name: Names,
  root: AreaId,
  county: AreaId,
  /** Folder of categories.csv and conditions.csv, and calendar files, from the place's folder. */
  taxonomy: z.string(),
  calendars: z.array(z.string()),
})
export type Place = z.infer<typeof Place>

export const readPlace = (dir: string): Place => Place.parse(JSON.parse(readFileSync(join(dir, 'place.json'), 'utf8')))

/** Everything a place's folder holds, each kind after those it names. Nothing of it is sent while any file has a bad row. */
export async function importPlace(dir: string, client: WanggeClient, progress: Progress): Promise<ImportReport[]> {
  const reports: ImportReport[] = []
  for (const plan of planPlace(dir)) {
    const report = await importPlan(client, plan, { skipBad: false, dryRun: false, progress })
    if (report.bad.length > 0) throw new BadRows(report.bad)
    reports.push(report)
  }
  return reports
}

/** The plans in the order of import. Throws BadRows naming what is wrong in any of the files. */
export function planPlace(dir: string): Plan[] {
  const { taxonomy, calendars } = readPlace(dir)
  const source = (name: string): SourceFile => ({ file: name, text: readFileSync(join(dir, name), 'utf8') })
  const perhaps = (name: string) => (existsSync(join(dir, name)) ? source(name) : undefined)
  const own = (kind: RegistryKind, name: string) =>
    existsSync(join(dir, name)) ? [planImport(kind, source(name))] : []
  const plans: Plan[] = [
    ...own('area', 'areas.csv'),
    ...own('grid', 'grids.csv'),
    ...own('grid', 'grids.geojson'),
    ...own('agency', 'agencies.csv'),
    planImport('category', source(join(taxonomy, 'categories.csv')), {
      conditions: source(join(taxonomy, 'conditions.csv')),
      synonyms: perhaps(join(taxonomy, 'synonyms.csv')),
      questions: perhaps(join(taxonomy, 'questions.csv')),
    }),
    ...own('rule', 'rules.csv'),
    ...own('post', 'posts.csv'),
    ...own('policy', 'policies.json'),
    ...calendars.map(name => planImport('calendar', source(name))),
    ...own('sender', 'senders.csv'),
    ...own('contact', 'contacts.csv'),
  ]
  const bad = plans.flatMap(plan => plan.bad)
  if (bad.length > 0) throw new BadRows(bad)
  return plans
}
