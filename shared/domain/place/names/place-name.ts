import * as z from 'zod'
import { type Area, AreaLevel, type Grid } from '../../registry/entries.ts'
import { AreaId } from '../../registry/ids.ts'
import { Names, Validity } from '../../registry/names.ts'
import { initialsOf } from './initials.ts'

/** What a place is found by. */
export const PlaceName = z.strictObject({
  id: AreaId,
  code: z.string(),
  name: Names,
  level: z.enum([...AreaLevel.options, 'grid']),
  parent: AreaId.optional(),
  /** Of its Chinese name, in every reading. */
  initials: z.array(z.string()),
  ...Validity,
})
export type PlaceName = z.infer<typeof PlaceName>

type Named = Pick<Grid, 'id' | 'code' | 'name' | 'validFrom' | 'validTo'> & Pick<Area, 'parent'>

const nameOf = ({ id, code, name, parent, validFrom, validTo }: Named, level: PlaceName['level']): PlaceName => ({
  ...{ id, code, name, level, initials: [...initialsOf(name.zh)] },
  ...(parent !== undefined && { parent }),
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
})

/** Areas and grids by name, in order of id, so that the same places give the same list. */
export const placeNames = (areas: readonly Area[], grids: readonly Grid[]): readonly PlaceName[] =>
  [...areas.map(area => nameOf(area, area.level)), ...grids.map(grid => nameOf(grid, 'grid'))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
