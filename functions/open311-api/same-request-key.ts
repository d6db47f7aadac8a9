import { sha256Hex } from '#shared/domain/hash/digest.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'

/** One name for the same client, service, place and words; these clients send no Idempotency-Key. */
export function sameRequestKey(client: string, { category, place, words }: Omit<ReportInput, 'photos'>): string {
  const { position, area, words: address } = place
  return sha256Hex(JSON.stringify([client, category, position?.lat, position?.lon, area, address, words]))
}
