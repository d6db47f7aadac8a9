import { createHash } from 'node:crypto'

export interface NameRule {
  readonly longest: number
  readonly lowerCase?: boolean
  readonly suffix?: string
}

/** `<stack>-<logicalId>` cut to the service's limit; what is cut off comes back as a hash, so names stay apart and the same every time. */
export function physicalName(stackName: string, logicalId: string, rule: NameRule): string {
  const suffix = rule.suffix ?? ''
  const full = `${stackName}-${logicalId}`
  const name = rule.lowerCase ? full.toLowerCase() : full
  if (name.length + suffix.length <= rule.longest) return name + suffix
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 8)
  return `${name.slice(0, rule.longest - suffix.length - hash.length - 1)}-${hash}${suffix}`
}
