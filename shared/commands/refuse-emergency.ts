import { emergencyIn } from '#shared/domain/emergency/emergency-in.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'

/** Who is in danger must not wait for a form. Throws emergency, unless the sender says that nobody is. */
export function refuseEmergency(
  { words, confirmNotEmergency }: Pick<ReportInput, 'words' | 'confirmNotEmergency'>,
  category?: Category,
): void {
  const line = confirmNotEmergency ? undefined : emergencyIn(words, category)
  if (line) throw new DomainError('emergency', 'It sounds like an emergency', { params: { line } })
}
