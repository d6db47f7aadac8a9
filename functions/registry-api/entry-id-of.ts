import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** The longest id of any kind; the contract says the same of `{id}`. A table takes no key of more than 1,024 bytes. */
const LONGEST = 64

/** The id in the address. Throws not-found for one that no entry can have. */
export function entryIdOf({ id = '' }: Readonly<Record<string, string>>): string {
  if (id === '' || id.length > LONGEST) throw new DomainError('not-found', 'No such entry')
  return id
}
