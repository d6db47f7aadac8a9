import { digestOfParts } from '#shared/domain/hash/digest.ts'

/** The same UUID for the same parts, so that a run with the same seed sends the same keys and gets the same case numbers. */
export function seededUuid(version: 4 | 7, ...parts: readonly string[]): string {
  const bytes = digestOfParts('demo', ...parts).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
