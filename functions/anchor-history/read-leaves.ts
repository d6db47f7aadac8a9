import { AnchorCommits } from '#shared/domain/anchor/anchor-commits.ts'
import type { AnchorLeaf } from '#shared/domain/anchor/leaf.ts'
import type { Log } from '#shared/ports/log.ts'
import type { TakenMessage } from '#shared/ports/message-source.ts'

export interface ReadLeaves {
  readonly leaves: readonly AnchorLeaf[]
  /** Of the messages they came in. What cannot be read is left, and ends among the dead letters. */
  readonly handles: readonly string[]
}

export function readLeaves(messages: readonly TakenMessage[], log: Log): ReadLeaves {
  const leaves: AnchorLeaf[] = []
  const handles: string[] = []
  for (const { id, text, handle } of messages) {
    try {
      leaves.push(...AnchorCommits.parse(JSON.parse(text)).leaves)
      handles.push(handle)
    } catch (error) {
      log.error('record.failed', { messageId: id }, error)
    }
  }
  return { leaves, handles }
}
