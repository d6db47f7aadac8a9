/** What the gateway and the functions say when there is too much at once or something fails on the way. */
const AGAIN = new Set([429, 500, 502, 503, 504])
const LONGEST_PAUSE_MS = 10_000

/** A fetch for programs that wait: asks again where the answer may be another one, at most `attempts` times. Repeats are safe: the Idempotency-Key stays. */
export const patientFetch =
  (attempts: number) =>
  async (request: Request): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetch(request.clone())
        if (!AGAIN.has(response.status) || attempt === attempts) return response
        await response.body?.cancel()
      } catch (error) {
        if (attempt === attempts) throw new Error(`${new URL(request.url).origin} cannot be reached`, { cause: error })
      }
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 200 * 2 ** attempt))
    }
  }

const pause = (ms: number): Promise<void> => new Promise(resume => setTimeout(resume, ms))
