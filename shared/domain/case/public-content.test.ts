import { describe, expect, test } from 'vitest'
import { history, moreWords, photo, reported, triaged, ways } from '#test/support/sample-case.ts'
import type { EventOf } from './events/case-event.ts'
import { fold } from './evolve.ts'
import { publicContent } from './public-content.ts'
import type { OpenedCase } from './state.ts'
import { PUBLISHABLE, STATUSES } from './status.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const published: EventOf<'CasePublished'> = { type: 'CasePublished', cleared: moreWords, photos: [photo(1)] }
const shown = { cleared: moreWords, photos: [photo(1)] }
const nothing = { photos: [] }

test('nothing before somebody published it', () => {
  expect(publicContent(caseAfter(...ways.Dispatched))).toEqual(nothing)
})

describe('what was published is seen as long as the desk could take it back', () => {
  const possible: readonly string[] = PUBLISHABLE
  test.each(STATUSES)('%s', status => {
    const state = { ...caseAfter(...ways[status]), published: shown }
    expect(publicContent(state)).toEqual(possible.includes(status) ? shown : nothing)
  })
})

test('the last publication counts: an empty one takes everything back', () => {
  const taken = caseAfter(...ways.Dispatched, published, { type: 'CasePublished', photos: [] })
  expect(publicContent(taken)).toEqual(nothing)
})

test('a report that a limit held back shows nothing until somebody took it on', () => {
  const held = { ...triaged, reason: { code: 'held', limit: 'device' } } as const
  expect(publicContent(caseAfter(reported, held, published))).toEqual(nothing)
  expect(publicContent(caseAfter(reported, held, published, { type: 'CaseAccepted' }))).toEqual(shown)
})
