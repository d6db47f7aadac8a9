/** A token bucket, as API Gateway throttles a stage: `ratePerSecond` in the long run, `burst` at once. */
export function createThrottle(
  limits: { readonly rateLimit: number; readonly burstLimit: number },
  nowMs: () => number,
): () => boolean {
  let tokens = limits.burstLimit
  let filledAt = nowMs()
  return () => {
    const now = nowMs()
    tokens = Math.min(limits.burstLimit, tokens + ((now - filledAt) / 1000) * limits.rateLimit)
    filledAt = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
