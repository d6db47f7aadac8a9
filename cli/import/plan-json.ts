import * as z from 'zod'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { type BadRow, BadRows } from './bad-row.ts'
import type { PlannedEntry } from './planned-entry.ts'
import type { SourceFile } from './source-file.ts'

const Feature = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.object({ type: z.literal('Polygon'), coordinates: z.unknown() }),
})
const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })

/** Any kind as a JSON list of entries, or grids as GeoJSON polygons whose properties hold the other fields. */
export function planJson<K extends RegistryKind>(
  kind: K,
  { file, text }: SourceFile,
): { entries: PlannedEntry<K>[]; bad: BadRow[] } {
  const whole = parseJson(file, text)
  const collection = kind === 'grid' ? Collection.safeParse(whole) : undefined
  const items = collection?.success ? collection.data.features.map(gridOf) : whole
  if (!Array.isArray(items)) {
    const reason = kind === 'grid' ? 'must be a list or a GeoJSON FeatureCollection' : 'must be a list of entries'
    throw new BadRows([{ file, line: 1, reason: `The file ${reason}` }])
  }
  const entries: PlannedEntry<K>[] = []
  const bad: BadRow[] = []
  const schema: z.ZodType = ENTRY_SCHEMAS[kind]
  for (const [index, item] of items.entries()) {
    const at = { file, line: index + 1 }
    const parsed = schema.safeParse(item)
    if (parsed.success) entries.push({ entry: parsed.data as EntryOf<K>, ...at })
    else
      bad.push(...parsed.error.issues.map(({ path, message }) => ({ ...at, column: path.join('.'), reason: message })))
  }
  return { entries, bad }
}

function gridOf(feature: unknown): unknown {
  const parsed = Feature.safeParse(feature)
  // The grid's own schema then says what is missing.
  if (!parsed.success) return feature
  const { name_zh: zh, name_en: en, ...rest } = parsed.data.properties
  const name = zh === undefined ? {} : { name: { zh, ...(en !== undefined && { en }) } }
  return { ...rest, ...name, polygon: parsed.data.geometry.coordinates }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadRows([{ file, line: 1, reason: `This is no JSON: ${error instanceof Error ? error.message : ''}` }])
  }
}
