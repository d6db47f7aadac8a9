import type { OpenedCase } from '#shared/domain/case/state.ts'
import { joinsOf } from '#shared/domain/messages/follow-ups.ts'
import type { DeliverTask, JoinCases } from '#shared/domain/messages/messages.ts'
import { lastDeliveries } from '#shared/domain/reconcile/shortfalls.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'
import type { StreamCommit } from '#shared/runtime/stream/stream-handler.ts'

export interface LastCallDeps {
  readonly delivery: MessageQueue<DeliverTask>
  readonly joining: MessageQueue<JoinCases>
}

/** By then relay-commit has long sent it, if the stream did not lose it; both readers take a repeat for nothing. */
const LATER_SECONDS = 300

/** The last that others must hear of a case that ends is asked for twice, by both readers of the stream. */
export async function lastCall(
  state: OpenedCase,
  commits: readonly StreamCommit[],
  { delivery, joining }: LastCallDeps,
): Promise<void> {
  const later = <Body>(body: Body) => ({ body, group: state.tenant, delaySeconds: LATER_SECONDS })
  const joins = commits.flatMap(({ commit }) => joinsOf(commit)).filter(({ joins }) => joins)
  await delivery.send(lastDeliveries(state).map(later))
  await joining.send(joins.map(later))
}
