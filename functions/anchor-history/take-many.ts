import type { MessageSource, TakenMessage } from '#shared/ports/message-source.ts'

/** Calls at once. */
const WIDTH = 8
/** What a call gives at most. */
const BATCH = 10

/** Takes about `count` messages, fewer when calls give less than they could; none only when nothing waits. */
export async function takeMany(queue: MessageSource, count: number): Promise<readonly TakenMessage[]> {
  const taken: TakenMessage[] = []
  let asked = 0
  const worker = async (): Promise<void> => {
    while (asked < count) {
      asked += BATCH
      const batch = await queue.take()
      if (batch.length === 0) return
      taken.push(...batch)
    }
  }
  await Promise.all(Array.from({ length: WIDTH }, worker))
  return taken
}
