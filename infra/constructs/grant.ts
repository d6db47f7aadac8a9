import type { EnvName } from '#shared/runtime/env-names.ts'

/** What a function may do and the environment it needs to do it: always given together. */
export interface Grant {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** What must hold besides, as IAM writes it: `{ StringEquals: { key: value } }`. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Why it is granted although nothing the fault rig sees uses it (`npm run prove -- --iam`). */
  readonly unused?: string
  readonly env?: Partial<Record<EnvName, string>>
  /** Resources with a wildcard, as cdk-nag writes them, and why the wildcard is as narrow as it can be. */
  readonly wildcards?: { readonly findings: readonly string[]; readonly reason: string }
}
