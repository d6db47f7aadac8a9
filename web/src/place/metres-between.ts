interface Point {
  readonly lat: number
  readonly lon: number
}

const METRES_PER_DEGREE = 111_320

/** Good enough within a county. */
export const metresBetween = (a: Point, b: Point): number =>
  Math.hypot(
    (a.lat - b.lat) * METRES_PER_DEGREE,
    (a.lon - b.lon) * METRES_PER_DEGREE * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180),
  )
