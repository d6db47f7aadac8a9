import { emergencyIn } from '#shared/domain/emergency/emergency-in.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { Open311Refusal } from '#shared/domain/open311/refusal.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'
import type { Registry } from '#shared/ports/registry.ts'

export interface Told {
  readonly tenant: Tenant
  readonly input: Pick<ReportInput, 'words' | 'category' | 'confirmNotEmergency'>
}

/** Does `work`; whatever is refused in it, who tells of danger hears whom to call and nothing else. Throws emergency. */
export async function dangerFirst<T>(
  { tenant, input }: Told,
  registry: Pick<Registry, 'get'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refused = error instanceof DomainError || error instanceof Open311Refusal
    if (!refused || input.confirmNotEmergency) throw error
    const category = input.category && (await registry.get(tenant, 'category', input.category))?.entry
    const line = emergencyIn(input.words, category)
    throw line ? new DomainError('emergency', 'It sounds like an emergency', { params: { line }, cause: error }) : error
  }
}
