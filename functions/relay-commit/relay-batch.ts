import { type AnchorCommits, anchoringOf } from '#shared/domain/anchor/anchor-commits.ts'
import { deliveriesOf, joinsOf, noticesAskedBy, routingOf } from '#shared/domain/messages/follow-ups.ts'
import type { DeliverTask, JoinCases, RouteCase, TellPeople } from '#shared/domain/messages/messages.ts'
import { publicEventsOf } from '#shared/domain/messages/public-event.ts'
import type { EventPublisher } from '#shared/ports/event-publisher.ts'
import type { Log } from '#shared/ports/log.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'
import type { StreamCommit } from '#shared/runtime/stream/stream-handler.ts'

export interface RelayDeps {
  readonly routing: MessageQueue<RouteCase>
  readonly delivery: MessageQueue<DeliverTask>
  readonly joining: MessageQueue<JoinCases>
  readonly anchor: MessageQueue<AnchorCommits>
  readonly notice: MessageQueue<TellPeople>
  readonly events: EventPublisher
  readonly log: Log
}

/**
 * Turns commits into the messages that follow from them, all of a batch together. When anything could not be sent the whole
 * batch comes again: every receiver bears repeats, and none bears a gap.
 */
export const relayBatch =
  ({ routing, delivery, joining, anchor, notice, events, log }: RelayDeps) =>
  async (records: readonly StreamCommit[]): Promise<readonly string[]> => {
    const commits = records.map(({ commit }) => commit)
    try {
      await Promise.all([
        routing.send(commits.flatMap(routingOf).map(body => ({ body, group: body.tenant }))),
        delivery.send(commits.flatMap(deliveriesOf).map(body => ({ body, group: body.tenant }))),
        joining.send(commits.flatMap(joinsOf).map(body => ({ body, group: body.tenant }))),
        anchor.send(anchoringOf(commits).map(body => ({ body }))),
        notice.send(commits.flatMap(noticesAskedBy).map(body => ({ body, group: body.tenant }))),
        events.publish(commits.flatMap(publicEventsOf)),
      ])
      return []
    } catch (error) {
      const [first] = records
      log.error('record.failed', { sequenceNumber: first?.sequenceNumber, records: records.length }, error)
      return first ? [first.sequenceNumber] : []
    }
  }
