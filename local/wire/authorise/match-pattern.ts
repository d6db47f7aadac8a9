const compiled = new Map<string, RegExp>()

/** IAM's `*` (any run) and `?` (one character); everything else is itself. */
export function matchPattern(pattern: string, value: string, options?: { ignoreCase: boolean }): boolean {
  if (pattern === '*' || pattern === value) return true
  const id = `${options?.ignoreCase ? 'i' : 's'}${pattern}`
  let regexp = compiled.get(id)
  if (!regexp) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    regexp = new RegExp(`^${source}$`, options?.ignoreCase ? 'isu' : 'su')
    compiled.set(id, regexp)
  }
  return regexp.test(value)
}
