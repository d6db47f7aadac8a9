import { expect, test } from 'vitest'
import { Role } from '../registry/entries.ts'
import { STATUSES, type Status } from './state.ts'
import { actionNamed, TRANSITIONS } from './transitions.ts'

/** routingEvents dispatches what is reported or filed: the one way on that no person goes. */
const BY_ROUTING: ReadonlyMap<Status, readonly Status[]> = new Map([
  ['Reported', ['Dispatched']],
  ['Filed', ['Dispatched']],
])
const TERMINAL: readonly Status[] = ['Closed', 'Rejected']

test('each action stands in the table once and is found by its name', () => {
  const names = TRANSITIONS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const action of TRANSITIONS) expect(actionNamed(action.name)).toBe(action)
  expect(actionNamed('toString')).toBeUndefined()
})

test('it names statuses and roles that there are, and every action has both and a label in both languages', () => {
  for (const { from, to, by, label } of TRANSITIONS) {
    expect(STATUSES).toEqual(expect.arrayContaining([...from, ...to]))
    expect(Role.options).toEqual(expect.arrayContaining(by.map(({ role }) => role)))
    expect(Math.min(from.length, to.length, by.length, label.zh.length, label.en.length)).toBeGreaterThan(0)
  }
})

const reachable = (next: (status: Status) => readonly Status[]): Set<Status> => {
  const found = new Set<Status>(['Reported'])
  for (const status of found) for (const to of next(status)) found.add(to)
  return found
}
const byPeople = (status: Status) =>
  TRANSITIONS.filter(({ from }) => from.includes(status)).flatMap(({ from, to }) =>
    // An action that keeps the status lists its own `from`.
    to.every(one => from.includes(one)) ? [] : to,
  )

test('people alone reach every status, and so does routing with them', () => {
  expect([...reachable(byPeople)].sort()).toEqual([...STATUSES].sort())
  const withRouting = reachable(status => [...byPeople(status), ...(BY_ROUTING.get(status) ?? [])])
  expect([...withRouting].sort()).toEqual([...STATUSES].sort())
})

test('only what is closed or rejected has no way on', () => {
  expect(STATUSES.filter(status => byPeople(status).length === 0)).toEqual(TERMINAL)
})

test('the two axes of power: no handler acts for a desk, and no action is for both', () => {
  for (const { by } of TRANSITIONS) {
    for (const { role, of } of by) expect(of === 'lead agency').toBe(role === 'handler')
    expect(new Set(by.map(({ of }) => of)).size).toBe(1)
  }
})
