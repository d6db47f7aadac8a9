import { expect, test } from 'vitest'
import { Post } from '../registry/entries.ts'
import { AreaId } from '../registry/ids.ts'
import { postsFor } from './posts-for.ts'

const path = ['C', 'C:T', 'C:T-G'].map(id => AreaId.parse(id))
const post = (id: string, role: string, area: string, more: object = {}) =>
  Post.parse({ id, role, person: `p-${id}`, at: { area }, ...more })

const posts = [
  post('town', 'supervisor', 'C:T'),
  post('county', 'supervisor', 'C'),
  post('lead', 'shiftLead', 'C'),
  post('elsewhere', 'supervisor', 'D'),
]
const breach = { path, of: 'agency', on: '2026-11-23' } as const

test('the first breach comes before the supervisor nearest above the place, the second before the next further up', () => {
  expect(postsFor(posts, { ...breach, level: 1 })).toEqual(['town'])
  expect(postsFor(posts, { ...breach, level: 2 })).toEqual(['county'])
})

test('the second comes before the leader a post names, if he holds his post still', () => {
  const led = [post('town', 'supervisor', 'C:T', { leader: 'boss' }), post('county', 'supervisor', 'C')]
  const boss = (more: object) => post('boss', 'supervisor', 'D', more)
  expect(postsFor([...led, boss({})], { ...breach, level: 2 })).toEqual(['boss'])
  expect(postsFor([...led, boss({ validTo: '2026-01-01' })], { ...breach, level: 2 })).toEqual(['county'])
})

test('a stage of the desk comes before its shift lead first', () => {
  expect(postsFor(posts, { ...breach, of: 'desk', level: 1 })).toEqual(['lead'])
})

test('with nobody further up it stays with the first, and with nobody at all it is empty', () => {
  expect(postsFor([post('county', 'supervisor', 'C')], { ...breach, level: 2 })).toEqual(['county'])
  expect(postsFor([post('elsewhere', 'supervisor', 'D')], { ...breach, level: 1 })).toEqual([])
})
