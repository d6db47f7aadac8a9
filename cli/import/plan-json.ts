import * as z from 'zod'
import { PolygonRings } from '#shared/domain/place/position.ts'
import { Datum, toWgs84 } from '#shared/domain/place/to-wgs84.ts'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { type BadRow, BadRows } from './bad-row.ts'
import type { PlannedEntry } from './planned-entry.ts'
import type { SourceFile } from './source-file.ts'

const Feature = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: PolygonRings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(PolygonRings).min(1) }),
  ]),
})
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  /** A member of ours: GeoJSON itself knows WGS 84 only. */
  datum: Datum.optional(),
})

/** Any kind as a JSON list of entries, or grids as GeoJSON polygons whose properties hold the other fields. */
export function planJson<K extends RegistryKind>(
  kind: K,
  { file, text, datum }: SourceFile,
): { entries: PlannedEntry<K>[]; bad: BadRow[] } {
  const whole = parseJson(file, text)
  const collection = kind === 'grid' ? Collection.safeParse(whole) : undefined
  const items = collection?.success ? collection.data.features.map(gridOf(datum ?? collection.data.datum)) : whole
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

const gridOf =
  (datum: Datum | undefined) =>
  (feature: unknown): unknown => {
    const parsed = Feature.safeParse(feature)
    // The grid's own schema then says what is missing.
    if (!parsed.success) return feature
    const { name_zh: zh, name_en: en, ...rest } = parsed.data.properties
    const name = zh === undefined ? {} : { name: { zh, ...(en !== undefined && { en }) } }
    const { type, coordinates } = parsed.data.geometry
    const [polygon, ...parts] = (type === 'Polygon' ? [coordinates] : coordinates).map(rings => inWgs84(rings, datum))
    return { ...rest, ...name, polygon, ...(parts.length > 0 && { parts }) }
  }

const inWgs84 = (rings: PolygonRings, datum: Datum | undefined): PolygonRings =>
  rings.map(ring =>
    ring.map(([lon, lat]) => {
      const position = toWgs84({ lon, lat }, datum)
      return [position.lon, position.lat]
    }),
  )

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadRows([{ file, line: 1, reason: `This is no JSON: ${error instanceof Error ? error.message : ''}` }])
  }
}
