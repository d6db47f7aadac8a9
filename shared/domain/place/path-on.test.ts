import { expect, test } from 'vitest'
import { AreaId } from '../registry/ids.ts'
import { type PlaceNode, pathOn } from './path-on.ts'

const node = (id: string, parent?: string, rest: object = {}): PlaceNode => ({
  id: AreaId.parse(id),
  ...(parent && { parent: AreaId.parse(parent) }),
  ...rest,
})
const merged = { validTo: '2026-05-31', successor: AreaId.parse('330106:009') }
const tree = new Map(
  [
    node('330106'),
    node('330106:001', '330106', merged),
    node('330106:002', '330106', { ...merged, validTo: '2026-03-31', successor: AreaId.parse('330106:001') }),
    node('330106:003', '330106', { validTo: '2026-05-31' }),
    node('330106:009', '330106', { validFrom: '2026-06-01' }),
    node('330106:001-1', '330106:001'),
    node('330106:002-1', '330106:002'),
  ].map(each => [each.id as string, each]),
)

test.each([
  ['330106:001', '2026-05-31', ['330106', '330106:001']],
  ['330106:001', '2026-06-01', ['330106', '330106:009']],
  // A grid still says the town it was drawn in.
  ['330106:001-1', '2026-06-01', ['330106', '330106:009', '330106:001-1']],
  ['330106:002-1', '2026-04-01', ['330106', '330106:001', '330106:002-1']],
  ['330106:002-1', '2026-06-01', ['330106', '330106:009', '330106:002-1']],
  ['330106:009', '2026-05-31', undefined],
  ['330106:003', '2026-06-01', undefined],
  ['330106:777', '2026-06-01', undefined],
])('%s on %s', (area, date, path) => expect(pathOn(tree, area, date)).toEqual(path))

test('successors that name each other end nowhere, a tree that turns in a circle is an error', () => {
  const a = node('a', undefined, { validTo: '2026-01-01', successor: AreaId.parse('b') })
  const b = node('b', undefined, { validTo: '2026-01-01', successor: AreaId.parse('a') })
  expect(pathOn(new Map([a, b].map(each => [each.id as string, each])), 'a', '2026-06-01')).toBeUndefined()
  const circle = [node('c', 'd'), node('d', 'c')]
  expect(() => pathOn(new Map(circle.map(each => [each.id as string, each])), 'c', '2026-06-01')).toThrow('circle')
})
