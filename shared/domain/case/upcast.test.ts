import { describe, expect, test } from 'vitest'
import { history, ways } from '#test/support/sample-case.ts'
import { EVENT_SCHEMA } from './commit.ts'
import { readCommit } from './read-commit.ts'
import { UPCASTERS, type Upcaster, upcast } from './upcast.ts'

const commit = (schema: number, ...events: object[]) => ({ seq: 1, schema, events })
/** 1 → 2 gives names, 2 → 3 capital ones. */
const naming: readonly Upcaster[] = [
  event => ({ ...event, name: 'a' }),
  event => ({ ...event, name: String(event.name).toUpperCase() }),
]

test('there is one upcaster for each version but the newest', () => expect(UPCASTERS).toHaveLength(EVENT_SCHEMA - 1))

describe('an old commit', () => {
  test('is lifted one version after the other, every event of it', () => {
    const { events } = upcast(commit(1, { type: 'X' }, { type: 'Y' }), naming)
    expect(events).toEqual([
      { type: 'X', name: 'A' },
      { type: 'Y', name: 'A' },
    ])
  })
  test('only from its own version on', () => {
    expect(upcast(commit(2, { type: 'X', name: 'b' }), naming).events).toEqual([{ type: 'X', name: 'B' }])
  })
  test('says which version it was written in, whatever it looks like now', () => {
    expect(upcast(commit(1, { type: 'X' }), naming).schema).toBe(1)
  })
})

test('what is of today stays as it is', () => {
  const today = commit(3, { type: 'X' })
  expect(upcast(today, naming)).toBe(today)
  const [first] = history(ways.Reported)
  expect(first && readCommit({ ...first })).toEqual(first)
})

test('a commit of a version to come is an error, never misread', () => {
  expect(() => upcast(commit(4, { type: 'X' }), naming)).toThrow(/schema 4.*knows 3/)
  expect(() => readCommit({ ...commit(EVENT_SCHEMA + 1) })).toThrow(/deploy a newer/)
})

test('what is no commit is refused by its schema', () => expect(() => readCommit({ events: 7 })).toThrow())
