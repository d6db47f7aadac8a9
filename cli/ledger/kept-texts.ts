import type { Table } from '#shared/adapters/dynamodb/table.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { commitmentsOf } from '#shared/domain/case/commitments.ts'
import type { Json } from '#shared/domain/hash/canonical-json.ts'

export interface KeptText {
  readonly seq: number
  /** Null: erased. */
  readonly value: Json | null
}

/** What the commits refer to in the vault. Personal data: only when somebody asks for it. */
export function keptTexts(vault: Table, commits: readonly Commit[]): Promise<readonly KeptText[]> {
  const { get } = dynamodbVault(vault)
  return Promise.all(
    commits.flatMap(commit =>
      commitmentsOf(commit).map(async commitment => ({
        seq: commit.seq,
        value: (await get(commit.tenant, commit.caseId, commitment)) ?? null,
      })),
    ),
  )
}
