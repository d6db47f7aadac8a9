import { expect, test } from 'vitest'
import { closed, history, moreWords, rejected, reported, resolved, words } from '#test/support/sample-case.ts'
import { Commitment } from '../vault/sealed.ts'
import { commitmentsOf } from './commitments.ts'
import { CaseEvent } from './events/case-event.ts'

test('words and people of every event are named, so that the sweep spares them', () => {
  const person = Commitment.parse('c'.repeat(64))
  const events = [{ ...reported, person }, resolved, { ...closed, words }, { ...rejected, words: moreWords }]
  const [commit] = history([events.map(event => CaseEvent.parse(event))])
  if (!commit) throw new Error('no commit')
  expect(commitmentsOf(commit)).toEqual([words, person, moreWords, words, moreWords])
})

test('an event with a commitment under any other name would be swept: there is none', () => {
  const named = CaseEvent.options.flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([name, schema]) =>
      schema.safeParse('a'.repeat(64)).success && !schema.safeParse('any text').success ? [name] : [],
    ),
  )
  expect(new Set(named)).toEqual(new Set(['words', 'person', 'cleared']))
})
