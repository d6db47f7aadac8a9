import fc from 'fast-check'
import { expect, test } from 'vitest'
import { history, ways } from '#test/support/sample-case.ts'
import { Commit, sealCommit } from './commit.ts'
import { verifyChain } from './verify-chain.ts'

const commits = history(ways.Closed)
const changed = (index: number, change: (commit: Commit) => Partial<Commit>): Commit[] =>
  commits.map((commit, at) => (at === index ? { ...commit, ...change(commit) } : commit))

test('an untouched history is right, as is every beginning of it, and no history at all', () => {
  for (let count = 0; count <= commits.length; count++) expect(verifyChain(commits.slice(0, count))).toBeUndefined()
})

test('it survives storing and parsing', () => {
  expect(verifyChain(commits.map(commit => Commit.parse(JSON.parse(JSON.stringify(commit)))))).toBeUndefined()
})

test.each([
  ['a content', changed(2, () => ({ at: '2026-11-22T08:59:00.000Z' })), { seq: 3, fault: 'wrong-hash' }],
  ['an actor', changed(2, () => ({ actor: { kind: 'person', id: 'x' } })), { seq: 3, fault: 'wrong-hash' }],
  ['a hash', changed(2, () => ({ hash: 'f'.repeat(64) })), { seq: 3, fault: 'wrong-hash' }],
  ['a link', changed(2, () => ({ prevHash: 'f'.repeat(64) })), { seq: 3, fault: 'wrong-link' }],
  ['a seq', changed(2, () => ({ seq: 9 })), { seq: 3, fault: 'gap' }],
  ['a commit left out', commits.toSpliced(2, 1), { seq: 3, fault: 'gap' }],
  ['the first left out', commits.slice(1), { seq: 1, fault: 'gap' }],
  ['a commit twice', commits.toSpliced(2, 0, ...commits.slice(1, 2)), { seq: 3, fault: 'gap' }],
  ['two exchanged', [1, 0, 2].flatMap(index => commits.slice(index, index + 1)), { seq: 1, fault: 'gap' }],
  [
    'one rewritten and sealed anew',
    changed(2, ({ prevHash, hash: _hash, ...content }) => sealCommit({ ...content, commandId: 'forged' }, prevHash)),
    { seq: 4, fault: 'wrong-link' },
  ],
  [
    'one sealed on another beginning',
    changed(0, ({ prevHash: _link, hash: _hash, ...content }) => sealCommit(content, '1'.repeat(64))),
    { seq: 1, fault: 'wrong-link' },
  ],
] as const)('%s is told', (_what, tampered, fault) => {
  expect(verifyChain(tampered)).toEqual(fault)
})

test('one changed character anywhere in the stored text is told', () => {
  const text = JSON.stringify(commits)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0123456789abcdefXYZ"'), (at, symbol) => {
      fc.pre(text[at] !== symbol)
      const read = readCommits(`${text.slice(0, at)}${symbol}${text.slice(at + 1)}`)
      // No longer commits at all is as good as told.
      expect(read === undefined || verifyChain(read) !== undefined).toBe(true)
    }),
    { numRuns: 500 },
  )
})

function readCommits(text: string): Commit[] | undefined {
  try {
    return Commit.array().parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
