import type { Persistence } from './fauxqs-parts.ts'

/** fauxqs 2.4.1 writes NULL into a NOT NULL column when a message becomes visible again; keep its count instead. */
export function keepReceiveCounts(persistence: Persistence): void {
  const statement = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  )
  persistence.updateMessageReady = messageId => {
    statement.run(messageId)
  }
}
