import type { PublicEvent } from '#shared/domain/messages/public-event.ts'

/** The topic that every interested system may subscribe to. */
export interface EventPublisher {
  /** Publishes all; throws when one could not be (the ones before stay published: subscribers bear repeats). */
  publish(events: readonly PublicEvent[]): Promise<void>
}
