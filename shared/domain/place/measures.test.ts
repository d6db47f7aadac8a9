import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround } from './box-around.ts'
import { cellsAround, geohash, NEAR_METRES_MAX } from './geohash.ts'
import { localDate } from './local-date.ts'
import { metresBetween } from './metres-between.ts'
import { toWgs84 } from './to-wgs84.ts'
import { validOn } from './valid-on.ts'

const hangzhou = { lat: 30.2741, lon: 120.1551 }
const position = fc.record({
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
})

test('geohash writes the published examples', () => {
  expect(geohash({ lat: 57.64911, lon: 10.40744 }, 11)).toBe('u4pruydqqvj')
  expect(geohash({ lat: 48.8583, lon: 2.2945 }, 6)).toBe('u09tun')
})

test('four cells at most hold everything within the radius', () => {
  fc.assert(
    fc.property(
      ...[position, fc.integer({ min: 1, max: NEAR_METRES_MAX }), fc.double({ min: 0, max: 6.28, noNaN: true })],
      (from, metres, turn) => {
        const north = (metres / 111_320) * Math.sin(turn) * 0.98
        const east = ((metres / 111_320) * Math.cos(turn) * 0.98) / Math.cos((from.lat * Math.PI) / 180)
        const other = { lat: from.lat + north, lon: from.lon + east }
        fc.pre(metresBetween(from, other) <= metres)
        const cells = cellsAround(from, metres)
        expect(cells.length).toBeLessThanOrEqual(4)
        expect(cells).toContain(geohash(other))
      },
    ),
    { numRuns: 1000 },
  )
})

test('a metre and a degree are what they are on the ground', () => {
  expect(metresBetween(hangzhou, { ...hangzhou, lat: 31.2741 })).toBeCloseTo(111_195, -1)
  expect(metresBetween(hangzhou, hangzhou)).toBe(0)
  const [west, south, east, north] = boxAround(hangzhou, 100)
  const metres = [
    metresBetween(hangzhou, { ...hangzhou, lon: west }),
    metresBetween(hangzhou, { ...hangzhou, lat: south }),
    metresBetween(hangzhou, { ...hangzhou, lon: east }),
    metresBetween(hangzhou, { ...hangzhou, lat: north }),
  ]
  for (const far of metres) expect(far).toBeCloseTo(100, 1)
})

describe('toWgs84', () => {
  test('undoes the shift of Chinese maps, some 500 m here, and more of Baidu’s', () => {
    const fromGcj = toWgs84(hangzhou, 'gcj02')
    expect(fromGcj.lat).toBeCloseTo(30.2764, 3)
    expect(fromGcj.lon).toBeCloseTo(120.1504, 3)
    expect(metresBetween(hangzhou, toWgs84(hangzhou, 'bd09'))).toBeGreaterThan(900)
  })
  // Published with eviltransform (googollee): its own tests' Shanghai, Shenzhen and Beijing.
  test.each([
    [31.17530398364597, 121.531541859215, 31.1774276, 121.5272106],
    [22.540796131694766, 113.9171764808363, 22.543847, 113.912316],
    [39.91334545536069, 116.38404722455657, 39.911954, 116.377817],
  ])('GCJ-02 %f, %f is where others say it is, to two metres', (lat, lon, north, east) => {
    expect(metresBetween(toWgs84({ lat, lon }, 'gcj02'), { lat: north, lon: east })).toBeLessThan(2)
    // Baidu's further shift in the formula everybody publishes, forwards.
    const turn = (Math.PI * 3000) / 180
    const far = Math.hypot(lon, lat) + 0.00002 * Math.sin(lat * turn)
    const angle = Math.atan2(lat, lon) + 0.000003 * Math.cos(lon * turn)
    const baidu = { lat: far * Math.sin(angle) + 0.006, lon: far * Math.cos(angle) + 0.0065 }
    expect(metresBetween(toWgs84(baidu, 'bd09'), { lat: north, lon: east })).toBeLessThan(4)
  })
  test('leaves WGS 84 and places outside China as they are', () => {
    expect(toWgs84(hangzhou)).toEqual(hangzhou)
    const boston = { lat: 42.36, lon: -71.06 }
    expect(toWgs84(boston, 'gcj02')).toEqual(boston)
  })
})

test('a day begins at midnight of the place', () => {
  expect(localDate('2026-11-30T15:59:59.000Z')).toBe('2026-11-30')
  expect(localDate('2026-11-30T16:00:00.000Z')).toBe('2026-12-01')
  expect(localDate('2026-11-30T16:00:00.000Z', 'America/New_York')).toBe('2026-11-30')
})

test('both days of a validity are included, and either may be missing', () => {
  const span = { validFrom: '2026-02-01', validTo: '2026-03-01' }
  expect(['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02'].map(date => validOn(span, date))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(validOn({}, '1900-01-01')).toBe(true)
})
