import { expect, test } from 'vitest'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import { openIntake } from '#test/support/open-intake.ts'
import { caseId, categoryId, tenant } from '#test/support/sample-case.ts'

async function report(data: object) {
  const { ledger, quarantined, send } = await openIntake()
  await send('hotline', 'report.submitted', data, 'm-1')
  const own = deriveCaseId(tenant, 'arn-hotline|their/system', 'm-1', 0)
  const state = fold(await ledger.load(tenant, own))
  if (state.status === 'Absent') throw new Error(`Nothing was taken: ${quarantined[0]?.reason}`)
  const joined = fold(await ledger.load(tenant, caseId))
  return { state, joined: joined.status === 'Absent' ? [] : joined.reports }
}

test('words of danger are taken, first on the desk, with whom to call; routing leaves them to a person', async () => {
  const { state } = await report({ words: '仓库冒火，有人被困', category: categoryId })
  expect(state).toMatchObject({ status: 'Reported', triage: { code: 'danger', line: '119' } })
  const [view] = viewsOf(state)
  expect(view).toMatchObject({ worklist: expect.stringMatching(/#triage$/), worklistSort: expect.stringMatching(/^!/) })
})

test('a sender that says nobody is in danger, or tells of none, is routed like anybody', async () => {
  const said = await report({ words: '昨天着火了，垃圾没清', category: categoryId, confirmNotEmergency: true })
  const calm = await report({ words: '有垃圾', category: categoryId })
  for (const { state } of [said, calm]) expect(state).not.toHaveProperty('triage')
})

test('danger is no further report of a case that an agency has already', async () => {
  const joinCase = showCaseNumber(caseId)
  expect((await report({ words: '还有气罐爆炸', joinCase })).joined).toHaveLength(1)
  const { send, ledger } = await openIntake()
  await send('hotline', 'report.submitted', { words: '还有垃圾', joinCase }, 'm-2')
  expect(fold(await ledger.load(tenant, caseId))).toMatchObject({ reports: [{}, {}] })
})
