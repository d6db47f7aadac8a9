import { describe, expect, test } from 'vitest'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { given } from '#test/support/given.ts'
import { PLAIN } from '#test/support/plain-timing.ts'
import {
  accepted,
  categoryId,
  claimed,
  conditionId,
  county,
  DUE,
  delivered,
  dispatched,
  filed,
  grid,
  handler,
  minute,
  ofDesk,
  photo,
  released,
  sanitation,
  ways,
  words,
} from '#test/support/sample-case.ts'
import { DEFAULT_POLICY } from '../../policy/policy.ts'
import type { Action } from '../action.ts'
import type { Caller } from '../caller.ts'
import { accept } from './accept.ts'
import { claim } from './claim.ts'
import { close } from './close.ts'
import { dispatch } from './dispatch.ts'
import { file } from './file.ts'
import { reject } from './reject.ts'
import { release } from './release.ts'
import { resolve } from './resolve.ts'
import { sign } from './sign.ts'

const resolution = { words: '已清理', before: [photo(2)], after: [photo(3)] }

test('nobody acts for a desk who is of an agency, whatever area he has', () => {
  const both: Caller = { ...ofDesk('acceptor'), agency: sanitation.id }
  given(...ways.Resolved)
    .when(close, {}, both)
    .isRefused('forbidden')
  given(...ways.Reported)
    .when(accept, {}, both)
    .isRefused('not-found')
})

test('a desk is the one of the case or of an area above or around its place, down to the grid', () => {
  for (const area of ['33', '3301', county, '330106:001', grid]) {
    given(...ways.Reported)
      .when(accept, {}, { ...ofDesk('acceptor'), area: AreaId.parse(area) })
      .gives(accepted)
  }
})

test('several roles in one person: each is looked at', () => {
  given(...ways.Filed)
    .when(dispatch, { agency: 'sanitation' }, { ...ofDesk('acceptor'), roles: ['acceptor', 'dispatcher'] })
    .gives(expect.objectContaining({ type: 'TaskDispatched' }))
})

describe('claims', () => {
  const held = claimed('acceptor-b', minute(61))
  const ofOther = (action: Action, input: unknown, at = minute(60)) =>
    given(...ways.Reported, held).when(action, input, ofDesk('acceptor'), { at })

  test('what somebody else holds is refused with until when, also to claim or release', () => {
    for (const [action, input] of [
      [accept, {}],
      [claim, {}],
      [release, {}],
      [reject, { reason: 'unclear' }],
    ] as const) {
      ofOther(action, input).isRefused('claim.held', { until: minute(61) })
    }
  })
  test('a claim ends at its very millisecond', () => {
    ofOther(accept, {}, minute(61)).gives(accepted)
    ofOther(accept, {}, new Date(Date.parse(minute(61)) - 1).toISOString()).isRefused('claim.held')
  })
  test('who holds it acts, and can claim again for longer', () => {
    const mine = given(...ways.Reported, held)
    mine.when(accept, {}, ofDesk('acceptor', 'acceptor-b')).gives(accepted)
    mine.when(claim, {}, ofDesk('acceptor', 'acceptor-b')).gives(claimed('acceptor-b', minute(75)))
  })
  test('it lasts as long as the policy says', () => {
    const policy = { ...DEFAULT_POLICY, claim: { minutes: 0.5 } }
    given(...ways.Accepted)
      .when(claim, {}, ofDesk('dispatcher'), { policy })
      .gives(claimed('dispatcher-a', new Date(Date.parse(minute(60)) + 30_000).toISOString()))
  })
  test('release gives back what is held, and has nothing to say otherwise', () => {
    given(...ways.Reported, held)
      .when(release, {}, ofDesk('acceptor', 'acceptor-b'))
      .gives(released)
    given(...ways.Reported)
      .when(release, {}, ofDesk('acceptor'))
      .gives()
  })
})

describe('what follows', () => {
  test('filing a report accepts it in the same commit, with the limit of the condition named', () => {
    given(...ways.Reported)
      .when(file, { category: categoryId, condition: conditionId }, ofDesk('acceptor'))
      .gives(accepted, filed)
    given(...ways.Accepted)
      .when(file, { category: categoryId, condition: '2' }, ofDesk('shiftLead'))
      .gives({ ...filed, condition: '2', limit: { amount: 2, unit: 'working_day', mode: 'elapsed' } })
  })
  test('a condition of another category is unknown', () => {
    given(...ways.Accepted)
      .when(file, { category: categoryId, condition: '9' }, ofDesk('acceptor'))
      .isRefused('condition.unknown', { category: categoryId, condition: '9' })
  })
  test('dispatching by hand: the clock runs from now, by the limit of the filing, and says who sent it', () => {
    given(...ways.Filed)
      .when(dispatch, { agency: 'sanitation' }, ofDesk('dispatcher'), { at: minute(0) })
      .gives(expect.objectContaining({ ...dispatched, due: DUE }))
  })
  test('a second lead task gets the next key, and its agency spreads over its partitions', () => {
    const again = [...ways.Dispatched, { ...filed }] as const
    given(...again)
      .when(dispatch, { agency: 'sanitation' }, ofDesk('dispatcher'), {
        facts: { agencies: [{ ...sanitation, shards: 64 }], calendarOf: PLAIN.calendarOf },
      })
      .gives(expect.objectContaining({ task: 'L2', shard: expect.any(Number) }))
  })
  test('signing and resolving name the lead task; delivery in between changes nothing', () => {
    given(...ways.Dispatched, delivered)
      .when(sign, {}, handler)
      .gives({ type: 'TaskSigned', task: 'L1' })
    given(...ways.Handling)
      .when(resolve, resolution, handler)
      .gives({ type: 'TaskResolved', task: 'L1', words, before: [photo(2)], after: [photo(3)] })
  })
  test('a resolution lacks photos: every lacking field is named; the policy says how many', () => {
    const attempt = (input: unknown, photosAfterMin = 1) =>
      given(...ways.Handling).when(resolve, input, handler, {
        policy: { ...DEFAULT_POLICY, resolving: { photosBeforeMin: 1, photosAfterMin } },
      })
    attempt({ ...resolution, before: [], after: [] }).isRefused('input.invalid')
    try {
      attempt({ ...resolution, before: [], after: [] }, 2).gives()
    } catch (error) {
      expect(error).toMatchObject({ fields: [{ pointer: '/before' }, { pointer: '/after' }] })
    }
    attempt(resolution, 2).isRefused('input.invalid')
    attempt({ ...resolution, after: [photo(3), photo(4)] }, 2).gives(
      expect.objectContaining({ after: [photo(3), photo(4)] }),
    )
    attempt({ ...resolution, after: [] }, 0).gives(expect.objectContaining({ after: [] }))
  })
  test('the ledger gets the commitment of words, never the words', () => {
    given(...ways.Reported)
      .when(reject, { reason: 'petition', words: '请到信访局' }, ofDesk('acceptor'))
      .gives({ type: 'CaseRejected', reason: 'petition', words })
    given(...ways.Resolved)
      .when(close, { words: '已核实' }, ofDesk('supervisor'))
      .gives({ type: 'CaseClosed', words })
  })
})
