import type { PolygonRings, Position } from '../place/position.ts'

/** The middle of the box around a grid: what is shown instead of the spot. Six decimals are a tenth of a metre. */
export function centreOf([outer = []]: PolygonRings): Position {
  const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)]
  const middle = (values: readonly number[]) =>
    Math.round(((Math.min(...values) + Math.max(...values)) / 2) * 1e6) / 1e6
  return { lat: middle(lats), lon: middle(lons) }
}
