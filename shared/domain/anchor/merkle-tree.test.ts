import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followProof, merkleTree } from './merkle-tree.ts'

const hashes = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => createHash('sha256').update(`leaf ${at}`).digest('hex'))

describe('a tree', () => {
  test('of one leaf is that leaf; of none there is none', () => {
    const [only = ''] = hashes(1)
    expect(merkleTree([only])).toMatchObject({ top: only })
    expect(merkleTree([only]).proofOf(0)).toEqual([])
    expect(() => merkleTree([])).toThrow(RangeError)
  })

  test('hashes a node as its name and its two children with their lengths', () => {
    const [left = '', right = ''] = hashes(2)
    const text = `20:wangge/anchor/node/164:${left}64:${right}`
    expect(merkleTree([left, right]).top).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('has the shape of RFC 6962: of seven the first four are one half', () => {
    const seven = hashes(7)
    const halves = [merkleTree(seven.slice(0, 4)).top, merkleTree(seven.slice(4)).top]
    expect(merkleTree(seven).top).toBe(merkleTree(halves).top)
  })

  test('proves each of its leaves, in no more steps than it is high, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (count, any) => {
        const leaves = hashes(count)
        const tree = merkleTree(leaves)
        const index = any % count
        const path = tree.proofOf(index)
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
        expect(followProof(leaves[index] ?? '', path)).toBe(tree.top)
        expect(followProof('f'.repeat(64), path)).not.toBe(tree.top)
        if (count > 1) expect(followProof(leaves[(index + 1) % count] ?? '', path)).not.toBe(tree.top)
      }),
    )
    expect(() => merkleTree(hashes(3)).proofOf(3)).toThrow(RangeError)
  })

  test('differs for any other list: one longer, one shorter, two exchanged, the last one twice', () => {
    const five = hashes(5)
    const [a = '', b = '', ...rest] = five
    const others = [hashes(6), hashes(4), [b, a, ...rest], [...five, five[4] ?? '']]
    const tops = [five, ...others].map(leaves => merkleTree(leaves).top)
    expect(new Set(tops).size).toBe(5)
  })
})
