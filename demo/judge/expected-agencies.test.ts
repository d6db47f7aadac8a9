import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDemoPlace } from '../plan/read-demo-place.ts'
import { expectedAgencies } from './expected-agencies.ts'

const data = join(import.meta.dirname, '../../data')
const expected = expectedAgencies()

test('the table knows every category at every place of the demonstration', () => {
  const { grids, categories } = readDemoPlace(join(data, 'xihu'), join(data, 'taxonomy'))
  expect([grids.length, categories.length]).toEqual([307, 130])
  const unknown = categories.filter(({ id }) => grids.some(({ areas }) => expected(id, areas) === undefined))
  expect(unknown).toEqual([])
})

test('the nearest area’s line counts', () => {
  const inVillage = ['330106:008205', '330106:008', '330106', '3301', '33']
  expect(expected('OSS.event.1101', inVillage)).toBe('longjing-committee')
  expect(expected('OSS.event.1101', inVillage.slice(1))).toBe('xihu-platform')
  expect(expected('GB.event.0110', inVillage)).toBe('xihu-sanitation')
  expect(expected('GB.event.0110', inVillage.slice(2))).toBe('sanitation')
})
