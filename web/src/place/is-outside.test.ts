import { expect, test } from 'vitest'
import { isOutside } from './is-outside.ts'
import type { Area, Grid } from './place.ts'

const ring = [
  [120, 30],
  [120.1, 30],
  [120.1, 30.1],
  [120, 30.1],
  [120, 30],
]
const county = (id: string, box: number[]) =>
  [id, { id, name: { zh: '县' }, level: 'county', box } as unknown as Area] as const
const areas = new Map([county('1', [120, 30, 120.1, 30.1]), county('2', [120.1, 30, 120.2, 30.1])])
const grids = [{ id: '1:1', name: { zh: '网格' }, parent: '1', polygon: [ring] } as unknown as Grid]
const loaded = { areas, counties: ['1'], grids }

test.each([
  ['in a grid', loaded, { lat: 30.05, lon: 120.05 }, false],
  ['in no county', loaded, { lat: 39.9, lon: 116.4 }, true],
  ['in a loaded county, where no grid is', { ...loaded, grids: [] }, { lat: 30.05, lon: 120.05 }, true],
  ['in a county that is not loaded', loaded, { lat: 30.05, lon: 120.15 }, false],
  ['before anything is loaded', { areas: new Map(), counties: [], grids: [] }, { lat: 39.9, lon: 116.4 }, false],
])('%s', (_where, place, point, outside) => {
  expect(isOutside(place, point)).toBe(outside)
})
