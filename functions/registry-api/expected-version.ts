import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** The version a change is meant for: `If-Match: "3"` → 3, `If-None-Match: *` → 0. Without one of them nothing is changed. */
export function expectedVersion({
  ifMatch,
  ifNoneMatch,
}: {
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}) {
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(ifMatch?.trim() ?? '') ?? []
  if (version) return Number(version)
  if (ifMatch === undefined && ifNoneMatch?.trim() === '*') return 0
  throw new DomainError('version.required', 'Neither a usable If-Match nor If-None-Match: *')
}

export const etagOf = (version: number): string => `"${version}"`
