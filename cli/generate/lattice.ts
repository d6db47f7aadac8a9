import type { Ring } from '#shared/domain/place/position.ts'

export interface LatticeSize {
  readonly columns: number
  readonly rows: number
  /** South-west corner and width of a cell, in degrees. */
  readonly west: number
  readonly south: number
  readonly step: number
}

type Point = Ring[number]

/** Corners move by less than a third of a cell, bends in a border by less than a tenth: no two borders can meet elsewhere. */
const CORNER = 0.28
const BEND = 0.09
/** Bends in one border: a street does not run straight. */
const BENDS = 2

/**
 * An irregular mesh without gaps: a square lattice whose corners and borders are moved at random. Neighbours share every
 * point of their border, so together they cover the field exactly once.
 */
export function latticeRings({ columns, rows, west, south, step }: LatticeSize, random: () => number): Ring[] {
  const moved = (by: number) => (random() * 2 - 1) * by * step
  const corner = table(
    columns + 1,
    rows + 1,
    (x, y): Point => [rounded(west + x * step + moved(CORNER)), rounded(south + y * step + moved(CORNER))],
  )
  const bends = (from: Point, to: Point): Point[] =>
    Array.from({ length: BENDS }, (_, at) => {
      const share = (at + 1) / (BENDS + 1)
      const along = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * share
      return [rounded(along(0) + moved(BEND)), rounded(along(1) + moved(BEND))]
    })
  const eastward = table(columns, rows + 1, (x, y) => bends(corner(x, y), corner(x + 1, y)))
  const northward = table(columns + 1, rows, (x, y) => bends(corner(x, y), corner(x, y + 1)))
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)]
    const ring = [
      ...[corner(x, y), ...eastward(x, y)],
      ...[corner(x + 1, y), ...northward(x + 1, y)],
      ...[corner(x + 1, y + 1), ...eastward(x, y + 1).toReversed()],
      ...[corner(x, y + 1), ...northward(x, y).toReversed()],
    ]
    return [...ring, corner(x, y)]
  })
}

/** Every value of a field made once, so that neighbours get the same. */
function table<T>(columns: number, rows: number, make: (x: number, y: number) => T): (x: number, y: number) => T {
  const values = Array.from({ length: columns * rows }, (_, index) =>
    make(index % columns, Math.floor(index / columns)),
  )
  return (x, y) => {
    const value = values[y * columns + x]
    if (value === undefined) throw new Error(`Nothing at ${x}, ${y}`)
    return value
  }
}

/** Seven decimals are a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7
