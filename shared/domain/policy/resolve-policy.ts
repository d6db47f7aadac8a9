import { DEFAULT_POLICY, Policy, type PolicyDocument } from './policy.ts'

/** The policy of a place: defaults, then each area's document from the top of `path` down, the nearest winning field by field. */
export function resolvePolicy(documents: ReadonlyMap<string, PolicyDocument>, path: readonly string[]): Policy {
  let whole: Record<string, unknown> = DEFAULT_POLICY
  for (const area of path) {
    for (const [section, said] of Object.entries(documents.get(area) ?? {})) {
      whole = { ...whole, [section]: isFields(said) ? { ...(whole[section] as object), ...said } : said }
    }
  }
  return Policy.parse(whole)
}

const isFields = (said: unknown): said is object => typeof said === 'object' && said !== null && !Array.isArray(said)
