import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { HistoryFile } from '#shared/domain/anchor/history-file.ts'
import { type Commit, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { anyJson } from '#test/support/any-text.ts'
import { history, minute, tenant, ways } from '#test/support/sample-case.ts'
import { anchored, exported, rewritten } from './history-file.fixture.ts'

// Alone in a folder of its own, without our environment: as a third party has it.
const folder = mkdtempSync(join(tmpdir(), 'wangge-auditor-'))
copyFileSync(join(import.meta.dirname, 'verify-history.mjs'), join(folder, 'verify-history.mjs'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(files: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  const ran = spawnSync(process.execPath, ['verify-history.mjs', ...args], { cwd: folder, env: {}, encoding: 'utf8' })
  return { status: ran.status, out: ran.stdout, errors: ran.stderr }
}

function verdictOf(file: HistoryFile, published?: unknown) {
  const files = { 'history.json': file, ...(published !== undefined && { 'roots.json': published }) }
  const { status, out, errors } = run(files, 'history.json', ...(published ? ['--root', 'roots.json'] : []), '--json')
  expect(errors).toBe('')
  return { status, ...JSON.parse(out) }
}
const firstFault = (file: HistoryFile, published?: unknown) => {
  const { status, faults } = verdictOf(file, published)
  return { status, seq: faults[0]?.seq, fault: faults[0]?.fault }
}

const otherId = CaseId.parse('8T6ZN4Y0SE')
const one = history(ways.Closed)
const other = history(ways.Handling, { tenant, caseId: otherId })
const store = await anchored([...one.slice(0, 2), ...other.slice(0, 1)], one.slice(2, 4), other.slice(1))
const honest = await exported(store, one, other)
const published = { roots: honest.roots.map(({ sequence, root, to }) => ({ sequence, root, to })) }

describe('a true history', () => {
  test('is right, with what waits for its root said', () => {
    const verdict = verdictOf(honest, published)
    expect(verdict.faults).toEqual([])
    expect(verdict).toMatchObject({ status: 0, ok: true, cases: 2, commits: 8, proved: 7, published: true })
    expect(verdict).toMatchObject({ waiting: 1, root: { sequence: 3, to: minute(60) }, late: [] })
  })

  test('is proved by one published object of the bucket, as far as that one reaches', async () => {
    const verdict = verdictOf(honest, await store.read(2))
    expect(verdict).toMatchObject({ status: 0, ok: true, proved: 5, root: { sequence: 2 } })
    expect(verdict.waiting).toBe(3)
  })

  test('without a published root is right in itself, and the answer says what that is worth', () => {
    const { status, out } = run({ 'history.json': honest }, 'history.json')
    expect(status).toBe(0)
    expect(out).toContain('These roots are only what the file says')
    expect(out).toContain(published.roots[2]?.root)
  })

  test('hashes whatever JSON a commit may hold as the ledger does', () => {
    const values = fc.sample(anyJson, 200).map(value => JSON.parse(JSON.stringify(value)))
    const { seq: _seq, hash: _hash, prevHash: _link, ...content } = one[0] as Commit
    const odd: Commit[] = []
    for (const [at, value] of values.entries()) {
      const events = [{ type: '井盖 🚧 𠮷', value, 10: 1, 9: 2 }] as unknown as Commit['events']
      odd.push(sealCommit({ ...content, seq: at + 1, events }, odd.at(-1)?.hash ?? GENESIS))
    }
    const file = { ...honest, cases: [{ ...caseOf(honest), commits: odd, anchored: [] }] }
    expect(verdictOf(file)).toMatchObject({ faults: [], commits: 200 })
  })

  test('that came under a root days later is proved since then only, and that is said', async () => {
    const early = rewritten(one, 1, { at: '2026-11-01T08:00:00.000Z' })
    const verdict = verdictOf(await exported(await anchored(early), early))
    expect(verdict).toMatchObject({ status: 0, late: [expect.stringContaining('commit 1 says 2026-11-01')] })
  })
})

const caseOf = ({ cases }: HistoryFile) => {
  const [first] = cases
  if (!first) throw new Error('no case')
  return first
}

describe('a tampered history: the first false commit is named', () => {
  const forged = { at: '2026-11-22T08:02:30.000Z' }
  const changed = (seq: number, change: Partial<Commit>) =>
    one.map(commit => (commit.seq === seq ? { ...commit, ...change } : commit))

  test.each([
    ['a content', changed(3, forged), { seq: 3, fault: 'wrong-hash' }],
    ['a link', changed(3, { prevHash: 'f'.repeat(64) }), { seq: 3, fault: 'wrong-link' }],
    ['another case’s commit', changed(2, { caseId: otherId }), { seq: 2, fault: 'misplaced' }],
    ['one left out', one.toSpliced(1, 1), { seq: 2, fault: 'gap' }],
    ['the anchored end cut off', one.slice(0, 3), { seq: 4, fault: 'missing' }],
    ['the whole case gone', [], { seq: 1, fault: 'missing' }],
    ['rewritten to the end from the third', rewritten(one, 3, forged), { seq: 3, fault: 'rewritten' }],
    ['rewritten from the first', rewritten(one, 1, forged), { seq: 1, fault: 'rewritten' }],
    ['only its last anchored commit rewritten', rewritten(one, 4, forged), { seq: 4, fault: 'rewritten' }],
  ])('%s', async (_, commits, fault) => {
    const file = await exported(store, commits, other)
    expect(firstFault(file, published)).toEqual({ status: 1, ...fault })
    const { out, status } = run({ 'history.json': file }, 'history.json')
    expect([status, out.split('\n')[0]]).toEqual([1, expect.stringContaining(`commit ${fault.seq} `)])
  })

  test('a commit that no root holds itself is caught by the next, and both are named', async () => {
    const gaps = await anchored(one.slice(0, 1), one.slice(3, 4))
    const { faults } = verdictOf(await exported(gaps, rewritten(one, 2, forged)))
    expect(faults).toMatchObject([{ seq: 4, fault: 'rewritten', message: expect.stringContaining('one from 2 on') }])
    expect(verdictOf(await exported(gaps, one))).toMatchObject({ ok: true, proved: 4, waiting: 1 })
  })

  test('a rewritten chain that was anchored again later is judged by the first root', async () => {
    const twice = await anchored(one, rewritten(one, 3, forged))
    expect(firstFault(await exported(twice, rewritten(one, 3, forged)))).toMatchObject({ seq: 3, fault: 'rewritten' })
    expect(firstFault(await exported(twice, one))).toMatchObject({ status: 0 })
  })

  test('leaving out the proofs that would tell does not help', async () => {
    const old = await anchored(one.slice(0, 2), ...Array.from({ length: 8 }, () => other))
    expect(firstFault(await exported(old, rewritten(one, 3, forged), other))).toEqual({
      ...{ status: 1, seq: 3, fault: 'not-proved' },
    })
    // Nor does leaving out the later roots, as soon as these are published.
    const soon = await anchored(one.slice(0, 2), other)
    const early = await exported(soon, rewritten(one, 3, forged), other)
    const later = (await exported(old, one, other)).roots
    expect(firstFault(early)).toMatchObject({ status: 0 })
    expect(firstFault(early, { roots: later })).toEqual({ status: 1, seq: 3, fault: 'not-proved' })
  })
})

describe('roots', () => {
  const withRoots = (change: (roots: HistoryFile['roots']) => HistoryFile['roots']) => ({
    ...honest,
    roots: change(honest.roots),
  })
  const at = (index: number, change: object) => (roots: HistoryFile['roots']) =>
    roots.map((root, each) => (each === index ? { ...root, ...change } : root))

  test.each([
    ['changed', withRoots(at(1, { tree: 'a'.repeat(64) })), 'Root 2 was changed'],
    ['backdated', withRoots(at(1, { to: minute(61) })), 'Root 2 was changed'],
    ['left out', withRoots(roots => roots.toSpliced(1, 1)), 'Root 3 is not chained'],
  ])('%s', (_, file, message) => {
    expect(verdictOf(file).faults[0].message).toContain(message)
  })

  test('all made again to fit a rewritten history are not those that were published', async () => {
    const forged = rewritten(one, 3, { at: '2026-11-22T08:02:30.000Z' })
    const made = await anchored([...forged.slice(0, 2), ...other.slice(0, 1)], forged.slice(2, 4), other.slice(1))
    const file = await exported(made, forged, other)
    expect(verdictOf(file)).toMatchObject({ ok: true, published: false })
    const { ok, faults, proved } = verdictOf(file, published)
    expect({ ok, proved, first: faults[0].message }).toMatchObject({ ok: false, proved: 0 })
    expect(faults[0].message).toContain('Root 2 is not the one that was published')
  })

  test('of another deployment prove nothing', () => {
    const foreign = { roots: [{ sequence: 77, root: 'a'.repeat(64), to: minute(1) }] }
    expect(verdictOf(honest, foreign).faults.at(-1).message).toContain('None of the published roots')
  })

  test('a proof that leads elsewhere is named', () => {
    const first = caseOf(honest)
    const [proof, ...rest] = first.anchored
    const broken = { ...first, anchored: [{ ...proof, path: [{ right: 'b'.repeat(64) }] }, ...rest] }
    const file = { ...honest, cases: [broken as typeof first] }
    expect(firstFault(file, published)).toEqual({ status: 1, seq: 1, fault: 'wrong-proof' })
  })
})

test.each([
  ['no file', [], 'Usage'],
  ['a file that is not there', ['none.json'], 'cannot be read'],
  ['no JSON', ['text.json'], 'cannot be read'],
  ['another file', ['roots.json'], 'no exported history'],
  ['a damaged one', ['damaged.json'], 'damaged'],
  ['published roots that are none', ['history.json', '--root', 'text2.json'], 'no published roots'],
])('%s: one sentence, and 2', (_, args, sentence) => {
  const damaged = { format: 'wangge-history/1', roots: [{}], cases: [null] }
  const files = { 'history.json': honest, 'text.json': '{', 'text2.json': '{"roots":[]}', 'roots.json': published }
  const { status, errors } = run({ ...files, 'damaged.json': damaged }, ...args)
  expect([status, errors.trim().split('\n').length, errors]).toEqual([2, 1, expect.stringContaining(sentence)])
})
