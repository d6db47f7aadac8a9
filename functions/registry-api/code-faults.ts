import type { FieldError } from '#shared/domain/errors/domain-error.ts'
import { type CodePatterns, fitsPattern } from '#shared/domain/place/code-pattern.ts'
import type { RegistryView } from './registry-view.ts'

interface Coded {
  readonly id: string
  readonly code: string
  readonly parent?: string | undefined
}

/** A code that does not look as the nearest policy above says codes of its level do. */
export async function codeFaults(
  { id, code, parent }: Coded,
  level: keyof CodePatterns,
  view: RegistryView,
): Promise<FieldError[]> {
  const patterns = new Map<string, string>()
  for (const { id: area, policy } of await view.policies()) {
    const pattern = policy.places?.codes?.[level]
    if (pattern !== undefined) patterns.set(area, pattern)
  }
  // Most places say nothing: then nobody need walk up the tree.
  if (patterns.size === 0) return []
  const passed = new Set<string>()
  for (let at: string | undefined = id, next = parent; at !== undefined && !passed.has(at); ) {
    passed.add(at)
    const pattern = patterns.get(at)
    if (pattern !== undefined) {
      if (fitsPattern(code, pattern)) return []
      const message = `A ${level}’s code here looks like ${pattern} (9: a digit, A: a letter)`
      return [{ pointer: '/code', message, zh: `此处 ${level} 级的编码形如 ${pattern}（9 为数字，A 为字母）` }]
    }
    at = next
    next = at === undefined ? undefined : (await view.get('area', at))?.parent
  }
  return []
}
