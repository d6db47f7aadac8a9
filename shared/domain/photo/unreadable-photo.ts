import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** The refusal of a file that is cut off or does not follow its own format. `why` is for us: format words only, never its content. */
export const unreadablePhoto = (why: string): DomainError => new DomainError('photo.unreadable', why)
