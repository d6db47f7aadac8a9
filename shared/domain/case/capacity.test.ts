import { expect, test } from 'vitest'
import { county, handler, ofDesk, worker } from '#test/support/sample-case.ts'
import { Agency, Post } from '../registry/entries.ts'
import type { Caller } from './caller.ts'
import { standingIn } from './capacity.ts'

const day = '2026-11-22'
const post = (over: object) =>
  Post.parse({ id: 'post-1', role: 'acceptor', person: 'away', at: { area: county }, ...over })
const agency = (id: string, standIns: object[] = []) =>
  Agency.parse({ id, name: { zh: id }, type: 'town-platform', area: county, standIns })
const seats = (caller: Caller, posts: Post[], agencies: Agency[] = []) =>
  standingIn(caller, { day, posts, agencies }).map(({ roles, agency: of, area, post: id }) =>
    [...roles, of ?? area, id].filter(Boolean).join(' '),
  )

test('everybody is what his token says; a supervisor only what his posts say', () => {
  expect(seats(ofDesk('acceptor'), [])).toEqual([`acceptor ${county}`])
  expect(seats(ofDesk('supervisor'), [])).toEqual([county])
  const own = post({ role: 'supervisor', person: 'supervisor-a', at: { area: '330106:109' } })
  expect(seats(ofDesk('supervisor'), [own])).toEqual([county, 'supervisor 330106:109 post-1'])
})

test.each([
  ['without days', {}, true],
  ['on the first day', { standInFrom: day }, true],
  ['on the last day', { standInTo: day }, true],
  ['a day early', { standInFrom: '2026-11-23' }, false],
  ['a day late', { standInTo: '2026-11-21' }, false],
  ['when the post is over', { validTo: '2026-11-21' }, false],
  ['before the post begins', { validFrom: '2026-11-23', standInFrom: '2026-11-01' }, false],
])('standing in %s', (_when, over, counts) => {
  const posts = [post({ standIn: 'dispatcher-a', ...over })]
  expect(seats(ofDesk('dispatcher'), posts).includes(`acceptor ${county} post-1`)).toBe(counts)
})

test('nobody changes sides: people of agencies handle, everybody else files, checks and scores', () => {
  const forHandler = post({ role: 'gridWorker', standIn: handler.sub })
  const forWorker = post({ role: 'handler', at: { agency: 'sanitation' }, standIn: worker.sub })
  expect(seats(handler, [forHandler])).toEqual(['handler sanitation'])
  expect(seats(worker, [forWorker])).toHaveLength(1)
  const both = [
    post({ role: 'handler', at: { agency: 'power' }, standIn: handler.sub }),
    post({ id: 'post-2', role: 'gridWorker', standIn: handler.sub }),
  ]
  expect(seats(handler, both)).toEqual(['handler sanitation', 'handler power post-1'])
  const { agency: _none, ...placeless } = handler
  expect(seats(placeless, both)).toEqual(['handler', 'handler power post-1'])
})

test('the people of an agency that takes another’s work may do it, from–to', () => {
  const away = (from: string, to: string) => [
    agency('sanitation'),
    agency('power', [{ agency: 'sanitation', from, to }]),
  ]
  expect(seats(handler, [], away(day, day))).toEqual(['handler sanitation', 'handler power'])
  expect(seats(handler, [], away('2026-11-23', '2026-11-30'))).toEqual(['handler sanitation'])
})
