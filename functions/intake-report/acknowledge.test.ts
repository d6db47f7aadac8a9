import { expect, test } from 'vitest'
import { fold } from '#shared/domain/case/evolve.ts'
import { openIntake } from '#test/support/open-intake.ts'
import { caseId, photo, tenant } from '#test/support/sample-case.ts'

async function setUp() {
  const { ledger, quarantined, send: sendAny } = await openIntake()
  const send = async (from: string, type: string, data: object, id = 'm-1') => {
    await sendAny(from, type, { task: `${caseId}.L1`, ...data }, id)
    const state = fold(await ledger.load(tenant, caseId))
    return { status: state.status, version: 'version' in state ? state.version : 0, reason: quarantined.at(-1)?.reason }
  }
  return { send }
}

test('an agency signs and resolves over the queue; a repeat does nothing', async () => {
  const { send } = await setUp()
  expect(await send('cleaning', 'task.signed', {})).toEqual({ status: 'Handling', version: 3, reason: undefined })
  expect(await send('cleaning', 'task.signed', {})).toMatchObject({ version: 3, reason: undefined })
  const done = { words: '已清理', before: [photo(1)], after: [photo(2)] }
  expect(await send('cleaning', 'task.resolved', done, 'm-2')).toMatchObject({ status: 'Resolved', reason: undefined })
})

test('an agency sends a task back over the queue, with its reason', async () => {
  const { send } = await setUp()
  expect(await send('cleaning', 'task.return-requested', {})).toMatchObject({ version: 2, reason: 'input.invalid' })
  const because = { ground: 'wrong-dispatch', basis: 'GB.event.0110', words: '不在本单位职责范围' }
  expect(await send('cleaning', 'task.return-requested', because, 'm-2')).toMatchObject({ status: 'ReturnPending' })
})

test.each([
  ["another agency's system", 'water', 'task.signed', {}, 'not-found'],
  ['a sender that speaks for no agency', 'hotline', 'task.signed', {}, 'forbidden'],
  [
    'something before its time',
    'cleaning',
    'task.resolved',
    { words: '好', before: [photo(1)], after: [photo(2)] },
    'action.not-allowed',
  ],
  ['no task', 'cleaning', 'task.signed', { task: 'none' }, 'input.invalid'],
  ['fields the action does not know', 'cleaning', 'task.signed', { more: 1 }, 'input.invalid'],
  ['a type nobody knows', 'cleaning', 'task.burnt', {}, 'input.invalid'],
] as const)('%s is put aside and changes nothing', async (_what, from, type, data, reason) => {
  const { send } = await setUp()
  expect(await send(from, type, data)).toMatchObject({ version: 2, reason })
})
