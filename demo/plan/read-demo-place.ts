import { join } from 'node:path'
import * as z from 'zod'
import { readTable } from '../read-table.ts'

export interface DemoGrid {
  readonly id: string
  /** The areas it lies in, nearest first: village, town, county … */
  readonly areas: readonly string[]
  readonly villageName: string
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
}

export interface DemoCategory {
  readonly id: string
  readonly name: string
  readonly conditions: readonly string[]
}

export interface DemoPlace {
  readonly grids: readonly DemoGrid[]
  readonly categories: readonly DemoCategory[]
}

const Grid = z.object({
  id: z.string(),
  parent: z.string(),
  west: z.coerce.number(),
  south: z.coerce.number(),
  east: z.coerce.number(),
  north: z.coerce.number(),
})
const Area = z.object({ id: z.string(), parent: z.string(), name_zh: z.string() })
const code = { origin: z.string(), kind: z.string(), code: z.string() }
const Category = z.object({ ...code, name_zh: z.string() })
const Condition = z.object({ ...code, condition: z.string() })
const idOf = (row: { origin: string; kind: string; code: string }) => `${row.origin}.${row.kind}.${row.code}`

/** Where things happen and what: read from the published files themselves, so that nothing of the registry is believed. */
export function readDemoPlace(dir: string, taxonomyDir: string): DemoPlace {
  const areas = new Map(readTable(join(dir, 'areas.csv'), Area).map(area => [area.id, area]))
  const conditions = readTable(join(taxonomyDir, 'conditions.csv'), Condition)
  const above = (id: string): string[] => (id === '' ? [] : [id, ...above(areas.get(id)?.parent ?? '')])
  return {
    grids: readTable(join(dir, 'grids.csv'), Grid).map(({ id, parent, ...box }) => ({
      ...{ id, box, areas: above(parent), villageName: areas.get(parent)?.name_zh ?? parent },
    })),
    categories: readTable(join(taxonomyDir, 'categories.csv'), Category).map(row => ({
      id: idOf(row),
      name: row.name_zh,
      conditions: conditions.filter(one => idOf(one) === idOf(row)).map(({ condition }) => condition),
    })),
  }
}
