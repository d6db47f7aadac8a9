import { ledgerKey } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { type Anchor, type AnchorRoot, linksOf } from '#shared/domain/anchor/anchor.ts'
import type { InclusionProof } from '#shared/domain/anchor/history-file.ts'
import { leafHash } from '#shared/domain/anchor/leaf.ts'
import { merkleTree } from '#shared/domain/anchor/merkle-tree.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'
import { atOnce } from '../at-once.ts'
import type { Progress } from '../import/progress.ts'
import { Problem } from '../problem.ts'

export interface Anchored {
  readonly roots: readonly AnchorRoot[]
  /** By case, each seq and hash once: under the first root that holds it. */
  readonly proofs: ReadonlyMap<string, { readonly key: CaseKey; readonly proofs: readonly InclusionProof[] }>
}

/** How many objects are read at once. */
const WIDTH = 16

/** Reads every root there is, and the proofs of the wanted cases. Throws Problem when one is missing or no root. */
export async function readAnchors(
  store: AnchorStore,
  wanted: (key: CaseKey) => boolean,
  progress: Progress,
): Promise<Anchored> {
  const count = (await store.last())?.sequence ?? 0
  progress.begin('roots', count)
  const sequences = Array.from({ length: count }, (_, at) => at + 1)
  const read = await atOnce(sequences, WIDTH, async sequence => {
    const anchor = await readOne(store, sequence)
    progress.advance(1)
    return { root: linksOf(anchor), found: proofsOf(anchor, wanted) }
  })
  progress.end()
  const proofs = new Map<string, { key: CaseKey; proofs: InclusionProof[] }>()
  for (const { key, proof } of read.flatMap(({ found }) => found)) {
    const known = proofs.get(ledgerKey(key)) ?? { key, proofs: [] }
    proofs.set(ledgerKey(key), known)
    if (!known.proofs.some(({ seq, hash }) => seq === proof.seq && hash === proof.hash)) known.proofs.push(proof)
  }
  return { roots: read.map(({ root }) => root), proofs }
}

async function readOne(store: AnchorStore, sequence: number): Promise<Anchor> {
  try {
    const anchor = await store.read(sequence)
    if (anchor) return anchor
  } catch (cause) {
    throw new Problem(
      `Root ${sequence} in the anchors bucket is no root any more. Its first version is the true one.`,
      {
        cause,
      },
    )
  }
  throw new Problem(`Root ${sequence} is missing in the anchors bucket. Look for its first version.`)
}

function proofsOf(anchor: Anchor, wanted: (key: CaseKey) => boolean) {
  const places = anchor.leaves.flatMap((leaf, at) => (wanted(leaf) ? [{ leaf, at }] : []))
  if (places.length === 0) return []
  const tree = merkleTree(anchor.leaves.map(leafHash))
  return places.map(({ leaf: { tenant, caseId, seq, hash }, at }) => {
    const proof: InclusionProof = { seq, hash, sequence: anchor.sequence, path: [...tree.proofOf(at)] }
    return { key: { tenant, caseId }, proof }
  })
}
