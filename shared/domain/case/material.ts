import { DomainError, type FieldError } from '../errors/domain-error.ts'
import type { Commitment } from '../vault/sealed.ts'

/** Wanted photos that are not there, as the fields to name. */
export const tooFew = (pointer: string, have: number, min: number): readonly FieldError[] =>
  have < min
    ? [
        {
          pointer,
          message: `at least ${min} photo(s) are needed, ${have} given`,
          zh: `至少需要 ${min} 张照片，现有 ${have} 张`,
        },
      ]
    : []

/** Throws input.invalid naming each field when something is wrong. */
export function checkFields(fields: readonly FieldError[]): void {
  if (fields.length > 0) throw new DomainError('input.invalid', 'The action lacks material', { fields })
}

/** The words an action's schema demands, as kept in the vault. */
export function said(words: Commitment | undefined): { words: Commitment } {
  if (!words) throw new Error('An action whose schema demands words was decided without them')
  return { words }
}

/** Optional words. */
export const maybeSaid = (words: Commitment | undefined): { words?: Commitment } => (words ? { words } : {})
