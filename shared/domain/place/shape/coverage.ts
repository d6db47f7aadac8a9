import { contains } from '../contains.ts'
import { METRES_PER_DEGREE } from '../metres-between.ts'
import type { PolygonRings } from '../position.ts'
import { crosses, type Point, pairsInReach, segmentsOf, sideOf } from './segments.ts'
import { signedArea } from './shape-faults.ts'

/** A place with one of its parts. */
export interface Covering {
  readonly id: string
  readonly polygon: PolygonRings
}

export interface Overlap {
  readonly one: string
  readonly other: string
  readonly at: Point
}

export interface Gap {
  /** The places around it. */
  readonly between: readonly string[]
  readonly at: Point
  readonly squareMetres: number
}

interface Boxed extends Covering {
  readonly lon: readonly [west: number, east: number]
  readonly lat: readonly [south: number, north: number]
}

/** Pairs of places that cover the same ground, each pair once; common borders are none. */
export function overlaps(places: readonly Covering[]): readonly Overlap[] {
  const found = new Map<string, Overlap>()
  for (const [one, other] of pairsInReach(places.map(boxed), ({ lon }) => lon)) {
    const [first = '', second = ''] = [one.id, other.id].sort()
    const key = `${first} ${second}`
    if (first === second || found.has(key) || !meet(one.lat, other.lat)) continue
    const at = commonPoint(one.polygon, other.polygon)
    if (at) found.set(key, { one: first, other: second, at })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, overlap]) => overlap)
}

function boxed(place: Covering): Boxed {
  const outer = place.polygon[0] ?? []
  const span = (axis: 0 | 1) =>
    outer.reduce<[number, number]>(
      ([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])],
      [Infinity, -Infinity],
    )
  return { ...place, lon: span(0), lat: span(1) }
}

const meet = (one: Boxed['lat'], other: Boxed['lat']): boolean => one[0] < other[1] && other[0] < one[1]

/** Where borders cross, or a point well inside one that lies inside the other too. */
function commonPoint(one: PolygonRings, other: PolygonRings): Point | undefined {
  const others = segmentsOf(other)
  for (const mine of segmentsOf(one)) {
    const [west, east] = [Math.min(mine.from[0], mine.to[0]), Math.max(mine.from[0], mine.to[0])]
    const crossing = others.find(
      theirs =>
        Math.max(theirs.from[0], theirs.to[0]) >= west &&
        Math.min(theirs.from[0], theirs.to[0]) <= east &&
        crosses(mine, theirs),
    )
    if (crossing) return mine.from
  }
  const [mine, theirs] = [innerPoint(one), innerPoint(other)]
  if (mine && contains(other, { lon: mine[0], lat: mine[1] })) return mine
  return theirs && contains(one, { lon: theirs[0], lat: theirs[1] }) ? theirs : undefined
}

/** A point inside and off the border: beside the middle of an edge, on the side that is inside. */
function innerPoint(polygon: PolygonRings): Point | undefined {
  for (const { from, to } of segmentsOf(polygon)) {
    const [east, north] = [to[0] - from[0], to[1] - from[1]]
    for (const step of [0.01, -0.01]) {
      const point: Point = [(from[0] + to[0]) / 2 - north * step, (from[1] + to[1]) / 2 + east * step]
      if (contains(polygon, { lon: point[0], lat: point[1] })) return point
    }
  }
  return undefined
}

interface Border {
  readonly from: Point
  readonly to: Point
  readonly id: string
}

/**
 * What the places leave open in their midst, a lake declared as a hole included. Borders that two places have in common
 * cancel out; of what is left the rings that run with the clock enclose a gap. For places that do not overlap.
 */
export function gaps(places: readonly Covering[]): readonly Gap[] {
  const open = new Map<string, Border>()
  for (const border of places.flatMap(bordersOf)) {
    const back = `${border.to} ${border.from}`
    if (!open.delete(back)) open.set(`${border.from} ${border.to}`, border)
  }
  const from = new Map<string, Border[]>()
  for (const border of splitAtCorners([...open.values()])) {
    const key = String(border.from)
    from.set(key, [...(from.get(key) ?? []), border])
  }
  const found: Gap[] = []
  for (let start = takeAny(from); start; start = takeAny(from)) {
    const ring = [start]
    for (let next = takeFrom(from, start.to); next; next = takeFrom(from, next.to)) ring.push(next)
    const area = signedArea(ring.map(border => border.from))
    if (area >= -1e-12) continue
    const [lon, lat] = start.from
    const squareMetres = (-area / 2) * METRES_PER_DEGREE ** 2 * Math.cos((lat * Math.PI) / 180)
    found.push({ between: [...new Set(ring.map(({ id }) => id))].sort(), at: [lon, lat], squareMetres })
  }
  return found
}

/** Against the clock outside, with it around holes: what is inside lies left of every border. */
function bordersOf({ id, polygon }: Covering): Border[] {
  return polygon.flatMap((ring, index) => {
    const right = signedArea(ring) > 0 === (index === 0)
    const points: readonly Point[] = right ? ring : ring.toReversed()
    return points.slice(1).map((to, at) => ({ from: points[at] ?? to, to, id }))
  })
}

/** Where a corner of one place lies on another's border, the border is two; then what runs both ways cancels out. */
function splitAtCorners(borders: readonly Border[]): readonly Border[] {
  const corners = borders.map(({ from }) => from).sort((a, b) => a[0] - b[0])
  const open = new Map<string, Border>()
  for (const { from, to, id } of borders) {
    const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
    const on = between(corners, west, east).filter(corner => liesOn(from, to, corner))
    const along = [...new Map(on.map(corner => [String(corner), corner])).values()].sort(
      (a, b) => distance(from, a) - distance(from, b),
    )
    const points = [from, ...along, to]
    for (const [at, end] of points.slice(1).entries()) {
      const start = points[at] ?? end
      if (!open.delete(`${end} ${start}`)) open.set(`${start} ${end}`, { from: start, to: end, id })
    }
  }
  return [...open.values()]
}

function between(sorted: readonly Point[], west: number, east: number): readonly Point[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.[0] ?? 0) < west) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sorted.length && (sorted[end]?.[0] ?? Infinity) <= east) end++
  return sorted.slice(low, end)
}

const distance = (one: Point, other: Point): number => Math.hypot(other[0] - one[0], other[1] - one[1])

function liesOn(from: Point, to: Point, corner: Point): boolean {
  const length = distance(from, to)
  const along = ((corner[0] - from[0]) * (to[0] - from[0]) + (corner[1] - from[1]) * (to[1] - from[1])) / length
  return along > 0 && along < length && sideOf(from, to, corner) === 0
}

function takeAny(from: Map<string, Border[]>): Border | undefined {
  const [key] = from.keys()
  return key === undefined ? undefined : takeFrom(from, undefined, key)
}

function takeFrom(from: Map<string, Border[]>, point: Point | undefined, key = String(point)): Border | undefined {
  const borders = from.get(key)
  const taken = borders?.pop()
  if (borders?.length === 0) from.delete(key)
  return taken
}
