import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { RegistryKind } from '#shared/domain/registry/entries.ts'

export function kindOf(params: Readonly<Record<string, string>>): RegistryKind {
  const kind = RegistryKind.safeParse(params.kind)
  if (!kind.success) throw new DomainError('not-found', 'No such kind of entry')
  return kind.data
}
