import * as z from 'zod'
import { BOX, type KindColumns, NAMES, text, VALIDITY } from './column.ts'

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).check(context => {
  const [west, south, east, north] = context.value
  const wrong = west >= east ? 2 : south >= north ? 3 : undefined
  if (wrong === undefined) return
  const message = wrong === 2 ? 'must lie east of west' : 'must lie north of south'
  context.issues.push({ code: 'custom', input: context.value, path: [wrong], message })
})

/** A grid is a rectangle here; other shapes come as GeoJSON. */
export const GRID_COLUMNS: KindColumns = {
  columns: { id: text('id'), code: text('code'), ...NAMES, parent: text('parent'), ...BOX, ...VALIDITY },
  draft: z.looseObject({ box: Box }),
  finish({ box, ...grid }) {
    const [west, south, east, north] = Box.parse(box)
    const corners = [west, south, east, south, east, north, west, north, west, south]
    const ring = [0, 2, 4, 6, 8].map(at => corners.slice(at, at + 2))
    return { ...grid, polygon: [ring] }
  },
}
