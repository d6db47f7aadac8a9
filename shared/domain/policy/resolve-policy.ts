import { DEFAULT_POLICY, Policy, type PolicyDocument } from './policy.ts'

/** The policy of a place: defaults, then each area's document from the top of `path` down, the nearest winning field by field. */
export function resolvePolicy(documents: ReadonlyMap<string, PolicyDocument>, path: readonly string[]): Policy {
  let whole: Record<string, Record<string, unknown>> = DEFAULT_POLICY
  for (const area of path) {
    const document: Record<string, Record<string, unknown> | undefined> = documents.get(area) ?? {}
    for (const [section, fields] of Object.entries(document)) {
      whole = { ...whole, [section]: { ...whole[section], ...fields } }
    }
  }
  return Policy.parse(whole)
}
