export interface OutgoingMessage<Body> {
  readonly body: Body
  /** Fair queueing: messages of one group never starve another's. */
  readonly group?: string
}

export interface MessageQueue<Body> {
  /** Sends all; throws when one could not be sent (the ones sent before stay sent: every consumer tolerates repeats). */
  send(messages: readonly OutgoingMessage<Body>[]): Promise<void>
}
