import * as z from 'zod'
import { digestOfParts } from '../hash/digest.ts'
import { Digest } from './leaf.ts'

/** A neighbour on the way from a leaf to the top, and the side it stands on. */
export const ProofStep = z.union([z.strictObject({ left: Digest }), z.strictObject({ right: Digest })])
export type ProofStep = z.infer<typeof ProofStep>

export interface MerkleTree {
  readonly top: string
  /** From the leaf at this index to the top. Throws RangeError when there is no such leaf. */
  readonly proofOf: (index: number) => readonly ProofStep[]
}

/**
 * The tree over these leaf hashes, in their order, in the shape of RFC 6962: of an odd level the last node goes up as it is,
 * never doubled, so no two lists of leaves have one top. Throws RangeError on an empty list.
 */
export function merkleTree(leaves: readonly string[]): MerkleTree {
  const levels = [leaves]
  for (let level = leaves; level.length > 1; levels.push(level)) level = levelAbove(level)
  const [top] = levels.at(-1) ?? []
  if (top === undefined) throw new RangeError('A tree needs a leaf.')
  return {
    top,
    proofOf(index) {
      if (leaves[index] === undefined) throw new RangeError(`There is no leaf ${index} among ${leaves.length}.`)
      return levels.flatMap((level, height) => neighbourOf(level, Math.floor(index / 2 ** height)))
    },
  }
}

/** The top that a proof leads to from this leaf hash. */
export const followProof = (leaf: string, path: readonly ProofStep[]): string =>
  path.reduce((below, step) => ('left' in step ? nodeHash(step.left, below) : nodeHash(below, step.right)), leaf)

const nodeHash = (left: string, right: string): string =>
  digestOfParts('wangge/anchor/node/1', left, right).toString('hex')

function levelAbove(level: readonly string[]): readonly string[] {
  const above: string[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left = '', right] = level.slice(at, at + 2)
    above.push(right === undefined ? left : nodeHash(left, right))
  }
  return above
}

function neighbourOf(level: readonly string[], at: number): readonly ProofStep[] {
  const other = level[at ^ 1]
  if (other === undefined) return []
  return [at % 2 === 1 ? { left: other } : { right: other }]
}
