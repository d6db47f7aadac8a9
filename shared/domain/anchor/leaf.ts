import * as z from 'zod'
import { CaseId } from '../case-number/case-number.ts'
import { digestOfParts } from '../hash/digest.ts'
import { Tenant } from '../registry/ids.ts'

export const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** One commit as a root holds it: which one, and the hash it had. No content. */
export const AnchorLeaf = z.strictObject({ tenant: Tenant, caseId: CaseId, seq: z.int().min(1), hash: Digest })
export type AnchorLeaf = z.infer<typeof AnchorLeaf>

/** SHA-256 of the leaf's parts, each with its length, behind a name that no inner node and no root has. */
export const leafHash = ({ tenant, caseId, seq, hash }: AnchorLeaf): string =>
  digestOfParts('wangge/anchor/leaf/1', tenant, caseId, String(seq), hash).toString('hex')
