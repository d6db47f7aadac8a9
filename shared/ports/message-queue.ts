export interface OutgoingMessage<Body> {
  readonly body: Body
  /** Fair queueing: messages of one group never starve another's. */
  readonly group?: string
  /** Until a reader may have it; at most 900 s, as SQS has it. */
  readonly delaySeconds?: number
}

export interface MessageQueue<Body> {
  /** Sends all; throws when one could not be sent (the ones sent before stay sent: every consumer tolerates repeats). */
  send(messages: readonly OutgoingMessage<Body>[]): Promise<void>
}
