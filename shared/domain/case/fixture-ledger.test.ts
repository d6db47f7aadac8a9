import { describe, expect, test } from 'vitest'
import v1 from '#test/fixtures/ledger-v1.json' with { type: 'json' }
import clocks from '#test/fixtures/ledger-v1-clocks.json' with { type: 'json' }
import { CaseEvent } from './events/case-event.ts'
import { fold } from './evolve.ts'
import { readCommit } from './read-commit.ts'
import { verifyChain } from './verify-chain.ts'

/**
 * Histories as a release wrote them, with the states they folded to. These files are never changed: a later release adds its
 * own beside them, and lifts these with an upcaster.
 */
interface Written {
  readonly cases: readonly {
    readonly commits: readonly { readonly events: readonly { readonly type: string }[] }[]
    readonly state: { readonly caseId: string }
  }[]
}
const LEDGERS: readonly (readonly [string, Written])[] = [
  ['v1', v1],
  ['v1, with calendars', clocks],
]

describe.each(LEDGERS)('the ledger of %s', (_version, { cases }) => {
  test.each(cases.map(one => [one.state.caseId, one] as const))(
    '%s folds to what it was',
    (_case, { commits, state }) => {
      const read = commits.map(commit => readCommit(commit))
      expect(verifyChain(read)).toBeUndefined()
      // Fields a later release adds to the state may be there; what there was is as it was.
      expect(fold(read)).toMatchObject(state)
    },
  )
})

test('they hold every kind of event', () => {
  const cases = LEDGERS.flatMap(([, ledger]) => ledger.cases)
  const written = cases.flatMap(({ commits }) => commits.flatMap(({ events }) => events.map(({ type }) => type)))
  expect(new Set(written)).toEqual(new Set(CaseEvent.options.map(({ shape }) => shape.type.value)))
})
