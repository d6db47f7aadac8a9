import type { Grid } from './place.ts'

/** Every ring of a grid, of all its parts, holes among them. */
export const ringsOf = ({ polygon, parts = [] }: Pick<Grid, 'polygon' | 'parts'>): Grid['polygon'] =>
  [polygon, ...parts].flat()

/** The grid's outline as an SVG path to be filled by the even–odd rule, so that holes stay open. */
export const outlineOf = (
  grid: Pick<Grid, 'polygon' | 'parts'>,
  x: (lon: number) => number,
  y: (lat: number) => number,
): string =>
  ringsOf(grid)
    .map(ring => `M${ring.map(([lon = 0, lat = 0]) => `${x(lon).toFixed(1)},${y(lat).toFixed(1)}`).join('L')}Z`)
    .join('')
