import { type AnchorRoot, sealAnchor } from '#shared/domain/anchor/anchor.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { MessageSource } from '#shared/ports/message-source.ts'
import { readLeaves } from './read-leaves.ts'
import { takeMany } from './take-many.ts'

export interface AnchorDeps {
  readonly queue: MessageSource
  readonly anchors: AnchorStore
  readonly clock: Clock
  readonly log: Log
}

/** Bounds one object: at most 100 leaves a message, about 135 bytes each. */
const MESSAGES_PER_ROOT = 200
/** What began later might not end within the function's 30 seconds. */
const BEGIN_WITHIN = 15_000

/**
 * Takes what lay on the anchor queue when it began, writes a root over it, and only then deletes the messages. A crash in
 * between makes the same commits appear in the next root once more, which verifiers bear. What is left waits for the next run.
 */
export const anchorHistory = (deps: AnchorDeps) => async (): Promise<void> => {
  const { queue, clock, log } = deps
  const latest = Date.parse(clock()) + BEGIN_WITHIN
  let left = await queue.waiting()
  let previous: AnchorRoot | undefined
  let leaves = 0
  while (left > 0 && Date.parse(clock()) <= latest) {
    const messages = await takeMany(queue, Math.min(left, MESSAGES_PER_ROOT))
    if (messages.length === 0) break
    left -= messages.length
    const readable = readLeaves(messages, log)
    if (readable.leaves.length === 0) continue
    previous ??= await deps.anchors.last()
    const anchor = sealAnchor(readable.leaves, previous, clock())
    await deps.anchors.add(anchor)
    await queue.delete(readable.handles)
    previous = anchor
    leaves += anchor.leaves.length
  }
  log.info('history.anchored', { sequence: previous?.sequence, leaves, left: Math.max(left, 0) })
}
