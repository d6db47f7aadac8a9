import type { MessageQueue, OutgoingMessage } from '#shared/ports/message-queue.ts'

export interface MemoryQueue<Body> extends MessageQueue<Body> {
  /** What lies on it, as a consumer would parse it, in the order sent. */
  readonly messages: () => readonly OutgoingMessage<Body>[]
}

export function memoryQueue<Body>(): MemoryQueue<Body> {
  const texts: string[] = []
  return {
    async send(messages) {
      texts.push(...messages.map(message => JSON.stringify(message)))
    },
    messages: () => texts.map(text => JSON.parse(text)),
  }
}
