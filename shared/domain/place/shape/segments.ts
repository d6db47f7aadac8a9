import type { PolygonRings } from '../position.ts'

export type Point = readonly [lon: number, lat: number]

/** One edge of a ring, with the polygon and the ring it belongs to. */
export interface Segment {
  readonly from: Point
  readonly to: Point
  readonly ring: number
  readonly at: number
}

export const segmentsOf = (polygon: PolygonRings): readonly Segment[] =>
  polygon.flatMap((ring, index) => ring.slice(1).map((to, at) => ({ from: ring[at] ?? to, to, ring: index, at })))

/** Left of the line from a to b: positive; right of it: negative; on it: 0, up to the rounding of a few micrometres. */
export function sideOf(a: Point, b: Point, point: Point): number {
  const area = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
  return Math.abs(area) < 1e-13 ? 0 : area
}

/** Whether two edges cross in a point that is an end of neither. */
export const crosses = (one: Segment, other: Segment): boolean =>
  sideOf(one.from, one.to, other.from) * sideOf(one.from, one.to, other.to) < 0 &&
  sideOf(other.from, other.to, one.from) * sideOf(other.from, other.to, one.to) < 0

export const samePoint = (one: Point, other: Point): boolean => one[0] === other[0] && one[1] === other[1]

/** Every pair of items whose spans of longitude meet, each once: what lies apart is never compared. */
export function* pairsInReach<T>(items: readonly T[], span: (item: T) => readonly [west: number, east: number]) {
  const sorted = items.map(item => ({ item, span: span(item) })).sort((a, b) => a.span[0] - b.span[0])
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.span[0] > one.span[1]) break
      yield [one.item, other.item] as const
    }
  }
}

export const spanOf = ({ from, to }: Segment): readonly [number, number] => [
  Math.min(from[0], to[0]),
  Math.max(from[0], to[0]),
]
