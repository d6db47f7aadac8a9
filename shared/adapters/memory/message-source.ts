import type { MessageSource } from '#shared/ports/message-source.ts'

export interface MemorySource extends MessageSource {
  /** Puts messages on it. */
  readonly hold: (...texts: readonly string[]) => void
  /** What was taken and not deleted comes again. */
  readonly comeAgain: () => void
}

const BATCH = 10

export function memorySource(): MemorySource {
  let waiting: { id: string; text: string; handle: string }[] = []
  const taken = new Map<string, (typeof waiting)[number]>()
  let count = 0
  return {
    waiting: async () => waiting.length,
    async take() {
      const batch = waiting.splice(0, BATCH)
      for (const message of batch) taken.set(message.handle, message)
      return batch
    },
    async delete(handles) {
      for (const handle of handles) taken.delete(handle)
    },
    hold(...texts) {
      waiting.push(...texts.map(text => ({ id: `m-${++count}`, text, handle: `h-${count}` })))
    },
    comeAgain() {
      waiting = [...taken.values(), ...waiting]
      taken.clear()
    },
  }
}
