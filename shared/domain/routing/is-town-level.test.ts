import { expect, test } from 'vitest'
import { Agency } from '../registry/entries.ts'
import { isTownLevel } from './is-town-level.ts'

const agency = (over: object) => Agency.parse({ id: 'one', name: { zh: '某部门' }, type: 'some-type', ...over })

test.each([
  ['a bureau of the county', { area: '330106' }, false],
  ['an office in a town', { area: '330106:001' }, true],
  ['a county bureau’s team in a town', { area: '330106:001', level: 'county' }, false],
  ['a town’s office for the whole county', { area: '330106', level: 'town' }, true],
  ['a village committee', { area: '330106:001001', kind: 'committee' }, true],
  ['a town platform', { area: '330106:001', kind: 'town' }, true],
  ['a property firm on an estate', { area: '330106:001001', kind: 'property' }, false],
  ['a power company', { area: '330106', kind: 'utility' }, false],
  ['volunteers of a town', { area: '330106:001', kind: 'volunteers' }, false],
])('%s', (_what, over, is) => {
  expect(isTownLevel(agency(over))).toBe(is)
})
