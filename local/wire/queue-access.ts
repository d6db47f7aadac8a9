/** How queue pollers act, without HTTP, with the function's own role: authorised and metered like any SDK call. */
export interface QueueAccess {
  /** Long-polls up to `waitSeconds`; an aborted wait answers with no messages. */
  receive(request: ReceiveRequest): Promise<QueueMessage[]>
  delete(request: QueueCall & { readonly receiptHandles: readonly string[] }): Promise<void>
  /** Visible again at once (ChangeMessageVisibility 0): for the poller, when the virtual visibility timeout is over. */
  release(request: QueueCall & { readonly receiptHandle: string }): Promise<void>
  /** Moves a received message to the queue's dead-letter queue in one step, as SQS itself does: no role needed. */
  deadLetter(request: { readonly queueArn: string; readonly receiptHandle: string }): Promise<void>
  /** For on-failure destinations, with the function's own role. */
  send(request: QueueCall & { readonly body: string; readonly delaySeconds?: number }): Promise<{ messageId: string }>
  /** Every queue, also those made at run time. */
  depths(): Promise<QueueDepth[]>
}

export interface QueueCall {
  readonly queueArn: string
  readonly roleArn: string
}

export interface ReceiveRequest extends QueueCall {
  readonly max: number
  readonly waitSeconds: number
  readonly signal?: AbortSignal
}

export interface QueueMessage {
  readonly messageId: string
  readonly receiptHandle: string
  readonly body: string
  readonly md5OfBody: string
  /** SenderId, SentTimestamp, ApproximateReceiveCount, ApproximateFirstReceiveTimestamp, MessageGroupId … */
  readonly attributes: Readonly<Record<string, string>>
  readonly messageAttributes: Readonly<
    Record<string, { readonly DataType: string; readonly StringValue?: string; readonly BinaryValue?: string }>
  >
  /** Times it was received, this one included; kept over restarts. */
  readonly receiveCount: number
  /** Real time in ms. */
  readonly sentAt: number
  /** Of the message, else of its queue. On a queue with an event source mapping the engine does not wait: the poller does. */
  readonly delaySeconds: number
}

export interface QueueDepth {
  readonly queueArn: string
  readonly name: string
  readonly visible: number
  readonly inFlight: number
  readonly delayed: number
}
