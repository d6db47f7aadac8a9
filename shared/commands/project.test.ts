import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryViews } from '#shared/adapters/memory/case-views.ts'
import { caseId, history, tenant, ways } from '#test/support/sample-case.ts'
import type { OpenedCase } from '../domain/case/state.ts'
import { viewsOf } from '../domain/view/views-of.ts'
import { project } from './project.ts'

const own = (state: OpenedCase) => {
  const [view] = viewsOf(state)
  if (!view) throw new Error('a case has a view of its own')
  return view
}

test('the view follows the ledger; repeats and old news change nothing', async () => {
  const [ledger, views] = [memoryLedger(), memoryViews()]
  const commits = history(ways.Closed)
  for (const commit of commits.slice(0, 3)) await ledger.append(commit)
  const old = await project({ tenant, caseId }, { ledger, views })
  expect(await views.get(tenant, caseId)).toEqual(own(old))
  for (const commit of commits.slice(3)) await ledger.append(commit)
  const now = await project({ tenant, caseId }, { ledger, views })
  await project({ tenant, caseId }, { ledger, views })
  await views.put(own(old))
  expect(await views.get(tenant, caseId)).toEqual(own(now))
  expect(now.status).toBe('Closed')
})

test('a case without commits is an error: it was asked for too early and comes again', async () => {
  const deps = { ledger: memoryLedger(), views: memoryViews() }
  await expect(project({ tenant, caseId }, deps)).rejects.toThrow(/no commits/)
})
