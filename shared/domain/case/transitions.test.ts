import { expect, test } from 'vitest'
import { Role } from '../registry/role.ts'
import { STATUSES } from './status.ts'
import { actionNamed, TRANSITIONS } from './transitions.ts'

test('each action stands in the table once for what it is done to, and is found by its name', () => {
  const names = TRANSITIONS.map(({ on, name }) => `${on}.${name}`)
  expect(new Set(names).size).toBe(names.length)
  for (const action of TRANSITIONS) expect(actionNamed(action.name, action.on)).toBe(action)
  expect(actionNamed('toString', 'case')).toBeUndefined()
})

test('a lead’s action is found through the case too, an assist’s never, a case’s through no task', () => {
  expect(actionNamed('sign', 'case')).toMatchObject({ on: 'lead' })
  expect(actionNamed('withdraw', 'case')).toBeUndefined()
  expect(actionNamed('accept', 'lead')).toBeUndefined()
  expect(actionNamed('accept', 'assist')).toBeUndefined()
})

test('it names statuses and roles that there are, and every action has both and a label in both languages', () => {
  const roles = [...Role.options, 'reporter']
  for (const { on, from, task, to, by, label } of TRANSITIONS) {
    expect(STATUSES).toEqual(expect.arrayContaining([...from, ...to]))
    expect(roles).toEqual(expect.arrayContaining(by.map(({ role }) => role)))
    expect(Math.min(from.length, by.length, label.zh.length, label.en.length)).toBeGreaterThan(0)
    expect(on === 'assist').toBe(task !== undefined)
    // An assist never moves its case.
    if (on === 'assist') expect(to).toEqual([])
  }
})

test('the two axes of power: no handler acts for a desk, and what decides is never for both', () => {
  const both = TRANSITIONS.filter(({ by }) => new Set(by.map(({ of }) => of.includes('agency'))).size > 1)
  for (const { by } of TRANSITIONS) {
    for (const { role, of } of by) expect(of.includes('agency')).toBe(role === 'handler')
  }
  // A note is for everybody; an assist’s return is granted by the lead, else by a dispatcher; so is its withdrawal.
  expect(both.map(({ on, name }) => `${on}.${name}`)).toEqual([
    'case.note',
    'assist.grantReturn',
    'assist.refuseReturn',
    'assist.withdraw',
  ])
})
