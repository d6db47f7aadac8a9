import { expect, test } from 'vitest'
import { history, minute, ways } from '#test/support/sample-case.ts'
import { digestOfParts } from '../hash/digest.ts'
import { Anchor, isSealed, linksOf, NO_ROOT, sealAnchor } from './anchor.ts'
import { AnchorCommits, anchoringOf } from './anchor-commits.ts'
import { leafHash } from './leaf.ts'
import { merkleTree } from './merkle-tree.ts'

const commits = history(ways.Closed)
const leaves = anchoringOf(commits).flatMap(message => message.leaves)
const first = sealAnchor(leaves.slice(0, 2), undefined, minute(60))
const second = sealAnchor(leaves.slice(2), first, minute(120))

test('roots count from 1, follow each other in time and hash, and are what they say after storing', () => {
  expect(first).toMatchObject({ sequence: 1, previousRoot: NO_ROOT, from: minute(60), to: minute(60) })
  expect(second).toMatchObject({ sequence: 2, previousRoot: first.root, from: minute(60), to: minute(120) })
  for (const anchor of [first, second]) expect(isSealed(Anchor.parse(JSON.parse(JSON.stringify(anchor))))).toBe(true)
})

test('a root is the hash of its links, named and with lengths', () => {
  const { root, sequence, previousRoot, tree, from, to } = linksOf(second)
  const again = digestOfParts('wangge/anchor/root/1', String(sequence), previousRoot, tree, from, to).toString('hex')
  expect(again).toBe(root)
  expect(tree).toBe(merkleTree(second.leaves.map(leafHash)).top)
})

test('repeats and the order of messages change nothing', () => {
  const again = [...leaves.slice(0, 2).reverse(), ...leaves.slice(0, 2)]
  expect(sealAnchor(again, undefined, minute(60))).toEqual(first)
})

test.each([
  ['a hash', { leaves: [{ ...leaves[0], hash: 'f'.repeat(64) }, ...first.leaves.slice(1)] }],
  ['a seq', { leaves: [{ ...leaves[0], seq: 9 }, ...first.leaves.slice(1)] }],
  ['a leaf left out', { leaves: first.leaves.slice(1) }],
  ['a time', { to: minute(59) }],
  ['the root before', { previousRoot: 'a'.repeat(64) }],
  ['the sequence', { sequence: 2 }],
])('%s changed is no longer what it says', (_, change) => {
  expect(isSealed({ ...first, ...change } as Anchor)).toBe(false)
})

test('many commits go in few messages, each once and none without a leaf', () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ ...commits[0], seq: at + 1 })) as typeof commits
  const messages = anchoringOf(many).map(message => AnchorCommits.parse(message))
  expect(messages.map(message => message.leaves.length)).toEqual([100, 100, 50])
  expect(messages.flatMap(message => message.leaves.map(({ seq }) => seq))).toEqual(many.map(({ seq }) => seq))
  expect(anchoringOf([])).toEqual([])
})
