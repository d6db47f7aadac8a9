import type { Ids } from '#shared/ports/ids.ts'

/** Ids that differ from each other and are the same in every run. */
export function countedIds(): Ids {
  let made = 0
  return {
    secret: bytes => (++made).toString(16).padStart(bytes * 2, '0'),
    fraction: () => 0.5,
  }
}
