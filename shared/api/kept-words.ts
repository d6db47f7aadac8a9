import * as z from 'zod'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { Position } from '#shared/domain/place/position.ts'
import type { Commitment } from '#shared/domain/vault/sealed.ts'
import type { Vault } from '#shared/ports/vault.ts'

const Kept = z.object({ words: z.string(), answers: z.record(z.string(), z.string()).optional() })
const KeptPlace = z.object({ address: z.string().optional(), position: Position.optional() })

/** Reads words by their commitment; null when they were erased. */
export const keptWords =
  ({ tenant, caseId }: CaseKey, vault: Pick<Vault, 'get'>) =>
  async (commitment: Commitment | undefined): Promise<string | null> =>
    (await keptReport({ tenant, caseId }, vault)(commitment))?.words ?? null

/** The words of a report and its answers in own words; undefined when they were erased. */
export const keptReport =
  ({ tenant, caseId }: CaseKey, vault: Pick<Vault, 'get'>) =>
  async (commitment: Commitment | undefined): Promise<z.infer<typeof Kept> | undefined> => {
    const kept = commitment && (await vault.get(tenant, caseId, commitment))
    return kept === undefined ? undefined : Kept.parse(kept)
  }

/** Where to go: the public spot from the ledger, else what the first report that says it left in the vault. Contacts stay there. */
export async function keptPlace(state: OpenedCase, vault: Pick<Vault, 'get'>): Promise<z.infer<typeof KeptPlace>> {
  const { position } = state.place
  const person = state.reports.find(report => report.person)?.person
  const kept = person && (await vault.get(state.tenant, state.caseId, person))
  return { ...(kept !== undefined && KeptPlace.parse(kept)), ...(position && { position }) }
}
