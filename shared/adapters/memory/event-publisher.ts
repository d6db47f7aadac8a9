import { PublicEvent } from '#shared/domain/messages/public-event.ts'
import type { EventPublisher } from '#shared/ports/event-publisher.ts'

export interface MemoryPublisher extends EventPublisher {
  /** What subscribers got, in the order published. */
  readonly published: () => readonly PublicEvent[]
}

export function memoryPublisher(): MemoryPublisher {
  const texts: string[] = []
  return {
    async publish(events) {
      texts.push(...events.map(event => JSON.stringify(event)))
    },
    published: () => texts.map(text => PublicEvent.parse(JSON.parse(text))),
  }
}
