import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { Json } from '#shared/domain/hash/canonical-json.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Commitment, Sealed } from '#shared/domain/vault/sealed.ts'

/** Where free text and contacts live. Written before the commit that refers to them; what no commit refers to is swept. */
export interface Vault {
  /** Keeps the value under its commitment. A repeat keeps the first and makes its time young again, so that the sweep waits. */
  put(tenant: Tenant, caseId: CaseId, sealed: Sealed, at: string): Promise<void>
  /** Undefined: erased, or never there. */
  get(tenant: Tenant, caseId: CaseId, commitment: Commitment): Promise<Json | undefined>
}

/** For lists of what is public. */
export interface VaultBatch {
  /** By commitment; what was erased or never there is absent. No key may come twice. */
  getAll(
    tenant: Tenant,
    keys: readonly { readonly caseId: CaseId; readonly commitment: Commitment }[],
  ): Promise<ReadonlyMap<Commitment, Json>>
}

export interface VaultKey {
  readonly tenant: Tenant
  readonly caseId: CaseId
  readonly commitment: Commitment
  /** RFC 3339: when it was last written. */
  readonly writtenAt: string
}

/** For the sweep. */
export interface VaultSweep {
  /** Values written in that hour (`2026-11-22T08`), in order of time. */
  writtenIn(hour: string): Promise<readonly VaultKey[]>
  /** Erases the value unless it was written again since `writtenAt`. */
  erase(key: VaultKey): Promise<boolean>
}
