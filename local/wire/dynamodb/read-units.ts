/** Read units of one read of `bytes`: 4 KB each, half when eventually consistent; what finds nothing still costs one. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5)
}
