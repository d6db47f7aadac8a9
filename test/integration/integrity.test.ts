import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportHistory, type Wanted } from '#cli/history/export-history.ts'
import { writeHistory } from '#cli/history/write-history.ts'
import { noProgress } from '#cli/import/progress.ts'
import { caseHistory } from '#cli/ledger/case-history.ts'
import { isInArea } from '#cli/ledger/is-in-area.ts'
import { listCases } from '#cli/ledger/list-cases.ts'
import { verifyLedger } from '#cli/ledger/verify-ledger.ts'
import { s3Of } from '#cli/stack/clients.ts'
import { commitItem } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { anchorKey, s3Anchors } from '#shared/adapters/s3/s3-anchor-store.ts'
import { isSealed } from '#shared/domain/anchor/anchor.ts'
import { type Commit, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const HOUR = 3_600_000
const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
const xihu = Tenant.parse('xihu')
const folder = mkdtempSync(join(tmpdir(), 'wangge-export-'))
const VERIFIER = join(import.meta.dirname, '../../verifier/verify-history.mjs')

let running: RunningStack
let s3: ReturnType<typeof s3Of>
let bucket: string
beforeAll(async () => {
  running = await startRunningStack()
  s3 = s3Of(running.stack)
  bucket = running.stack.output('AnchorsBucket')
})
afterAll(async () => {
  s3?.destroy()
  rmSync(folder, { recursive: true })
  await running?.stop()
})

const anchors = () => s3Anchors({ client: s3, bucket })
const keyOf = (caseId: string) => ({ tenant: xihu, caseId: CaseId.parse(caseId) })
const anHourLater = async () => {
  await running.local.idle()
  await running.local.clock.advance(HOUR + 60_000)
  await running.local.idle()
}

async function report() {
  const { caseId } = await running.api.report(
    { words: '有垃圾 🚧 𠮷', category: 'GB.event.0110', place: PLACE },
    'worker-a',
  )
  await running.local.idle()
  return caseId
}

async function audit(wanted: Wanted = {}, published?: unknown) {
  const now = new Date(running.local.clock.now()).toISOString()
  const deps = { ledger: running.tables.ledger, anchors: anchors(), progress: noProgress, now }
  const [history, roots] = [join(folder, 'history.json'), join(folder, 'roots.json')]
  writeHistory(history, await exportHistory(deps, wanted))
  if (published) writeFileSync(roots, JSON.stringify(published))
  const args = [VERIFIER, history, '--json', ...(published ? ['--root', roots] : [])]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} })
  expect(stderr).toBe('')
  return { status, ...JSON.parse(stdout) }
}

/** Somebody with full access to the table rewrites a case from one commit on, so that its chain is whole again. */
async function rewrite(caseId: string, seq: number, change: Partial<Commit>) {
  const { client, table } = running.tables.ledger
  const { commits } = await caseHistory(running.tables.ledger, keyOf(caseId))
  let previous = GENESIS
  for (const { hash: _hash, prevHash: _link, ...content } of commits) {
    const forged = sealCommit(content.seq === seq ? { ...content, ...change } : content, previous)
    previous = forged.hash
    await client.send(new PutCommand({ TableName: table, Item: commitItem(forged) }))
  }
  expect((await caseHistory(running.tables.ledger, keyOf(caseId))).fault).toBeUndefined()
}

test('every commit comes under an hourly root that nobody can change, and an outsider can check it', async () => {
  const first = await report()
  expect(await anchors().last()).toBeUndefined()
  expect(await audit()).toMatchObject({ ok: true, proved: 0, commits: 3, waiting: 3 })

  await anHourLater()
  const root = await anchors().last()
  expect(root && isSealed(root)).toBe(true)
  const { commits } = await caseHistory(running.tables.ledger, keyOf(first))
  expect(root?.leaves).toEqual(commits.map(({ tenant, caseId, seq, hash }) => ({ tenant, caseId, seq, hash })))
  expect(await audit({}, root)).toMatchObject({ status: 0, ok: true, proved: 3, waiting: 0 })

  const second = await report()
  expect(await audit({ one: keyOf(second) }, root)).toMatchObject({ ok: true, cases: 1, proved: 0, waiting: 3 })
  await anHourLater()
  expect(await anchors().last()).toMatchObject({ sequence: 2, previousRoot: root?.root })

  const Key = anchorKey(1)
  await expect(s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: '{}' }))).rejects.toThrow(/lock/)
  await expect(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }))).rejects.toThrow(/lock/)
  expect(await anchors().read(1)).toEqual(root)
})

test('by area: the cases in it, and no others', async () => {
  const table = running.tables.ledger
  const cases = async (area: string) =>
    (await verifyLedger(table, await listCases(table), noProgress, isInArea(AreaId.parse(area)))).cases
  const inCounty = await cases('330106')
  expect([inCounty > 0, await cases('330102')]).toEqual([true, 0])
  expect(await audit({ area: AreaId.parse('330106') })).toMatchObject({ ok: true, cases: inCounty })
  expect(await audit({ area: AreaId.parse('330102') })).toMatchObject({ cases: 0 })
})

test('a case rewritten to its end has a whole chain and is found out all the same; so is one that is gone', async () => {
  const [forged, gone] = [await report(), await report()]
  await anHourLater()
  const published = await anchors().last()
  expect(await audit({}, published)).toMatchObject({ ok: true })

  await rewrite(forged, 2, { at: '2026-01-01T00:00:00.000Z' })
  expect(await audit({ one: keyOf(forged) }, published)).toMatchObject({ faults: [{ seq: 2, fault: 'rewritten' }] })

  const { client, table } = running.tables.ledger
  for (const seq of [1, 2, 3])
    await client.send(new DeleteCommand({ TableName: table, Key: { pk: `xihu#${gone}`, seq } }))
  const { status, faults } = await audit({}, published)
  expect([status, faults.length]).toEqual([1, 2])
  expect(faults).toContainEqual(expect.objectContaining({ seq: 1, fault: 'missing' }))
})
