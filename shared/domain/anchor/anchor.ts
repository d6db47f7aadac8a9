import * as z from 'zod'
import { digestOfParts } from '../hash/digest.ts'
import { AnchorLeaf, Digest, leafHash } from './leaf.ts'
import { merkleTree } from './merkle-tree.ts'

/** What the first root is chained to. */
export const NO_ROOT = '0'.repeat(64)

const links = {
  /** 1, 2, 3 … without a gap. */
  sequence: z.int().min(1),
  previousRoot: Digest,
  /** The top of the tree over the leaves. */
  tree: Digest,
  /** When the previous root was made; of the first one, its own time. RFC 3339, as `to`. */
  from: z.iso.datetime(),
  /** When this one was made: its commits existed by then. */
  to: z.iso.datetime(),
  /** Covers all of the above, and through `previousRoot` every root before. */
  root: Digest,
}

/** A root without its leaves: what is published, and what a chain of roots is checked with. */
export const AnchorRoot = z.strictObject(links)
export type AnchorRoot = z.infer<typeof AnchorRoot>

/** A root with the commits under it, stored once and never changed. */
export const Anchor = z.strictObject({
  format: z.literal('wangge-anchor/1'),
  ...links,
  leaves: z.array(AnchorLeaf).min(1),
})
export type Anchor = z.infer<typeof Anchor>

/** Makes the next root over these leaves. Repeats are taken once, and the order of leaves does not matter. */
export function sealAnchor(leaves: readonly AnchorLeaf[], previous: AnchorRoot | undefined, at: string): Anchor {
  const sorted = sortedOnce(leaves)
  const unsealed = {
    sequence: (previous?.sequence ?? 0) + 1,
    previousRoot: previous?.root ?? NO_ROOT,
    tree: merkleTree(sorted.map(leafHash)).top,
    from: previous?.to ?? at,
    to: at,
  }
  return { format: 'wangge-anchor/1', ...unsealed, root: rootOf(unsealed), leaves: sorted }
}

export const rootOf = ({ sequence, previousRoot, tree, from, to }: Omit<AnchorRoot, 'root'>): string =>
  digestOfParts('wangge/anchor/root/1', String(sequence), previousRoot, tree, from, to).toString('hex')

export const linksOf = ({ sequence, previousRoot, tree, from, to, root }: AnchorRoot): AnchorRoot => ({
  ...{ sequence, previousRoot, tree, from, to, root },
})

/** Whether the object is what it says: its tree is that of its leaves and its root that of its links. */
export const isSealed = (anchor: Anchor): boolean =>
  anchor.tree === merkleTree(anchor.leaves.map(leafHash)).top && anchor.root === rootOf(anchor)

function sortedOnce(leaves: readonly AnchorLeaf[]): AnchorLeaf[] {
  const byHash = new Map(leaves.map(leaf => [leafHash(leaf), leaf]))
  const order = ({ tenant, caseId, seq }: AnchorLeaf) => `${tenant}#${caseId}#${String(seq).padStart(9, '0')}`
  return [...byHash.values()]
    .map(leaf => ({ leaf, key: `${order(leaf)}#${leaf.hash}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ leaf }) => leaf)
}
