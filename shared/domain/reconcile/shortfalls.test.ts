import { expect, test } from 'vitest'
import { caseId, history, merged, parentId, reported, tenant } from '#test/support/sample-case.ts'
import { fold } from '../case/evolve.ts'
import { mustBeLookedAt } from './must-be-looked-at.ts'
import { joinShortfall, lastJoin } from './shortfalls.ts'

const child = history([reported, merged])
const parent = (...events: Parameters<typeof history>[0][number][]) =>
  fold(history([reported, ...events], { tenant, caseId: parentId }))

test('a parent that was never told of its child is told again, one that was is not', () => {
  const message = { tenant, caseId, parent: parentId, seq: 2, joins: true }
  expect(lastJoin(child)).toEqual(message)
  expect(joinShortfall(message, parent())).toEqual([{ kind: 'join', message }])
  expect(joinShortfall(message, parent({ type: 'ChildJoined', child: caseId }))).toEqual([])
})

test('so is a parent that was never told that its child left', () => {
  const left = lastJoin(history([reported, merged, { type: 'CaseUnmerged', parent: parentId }]))
  if (!left) throw new Error('An unmerge is to be told')
  expect(joinShortfall(left, parent({ type: 'ChildJoined', child: caseId }))).toHaveLength(1)
  expect(joinShortfall(left, parent())).toEqual([])
})

test('openings and farewells must be looked at by their time, because no list leads to them', () => {
  expect(child.map(mustBeLookedAt)).toEqual([true, true])
  const [, signed] = history([reported, { type: 'TaskSigned', task: 'L1' }])
  expect(signed && mustBeLookedAt(signed)).toBe(false)
})
