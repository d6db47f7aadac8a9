/** What a call cost, for the meter. */
export interface Cost {
  readonly wru?: number
  readonly rru?: number
  readonly wruByIndex?: Readonly<Record<string, number>>
  readonly requests?: number
}

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  readonly cost?: Cost
}

/** A call understood and not yet done: what it is for the meter and the faults, and how each service says its troubles. */
export interface PreparedCall {
  readonly service: 'dynamodb' | 'sqs' | 'sns' | 's3' | 'ses'
  readonly operation: string
  readonly resource: string
  run(): Promise<WireAnswer>
  throttled(): WireAnswer
  failed(message: string): WireAnswer
}
