const skewMs = 15 * 60_000

/**
 * Whether something signed at `from` and good until `until` counts now. Functions live in virtual time but their SDK may
 * sign by the real clock, so either clock may say yes.
 */
export function inTime(from: number, until: number, clocks: readonly number[]): boolean {
  return clocks.some(now => now >= from - skewMs && now < until)
}
