/** One call as it was metered. Units follow AWS's published rules, not the engine's figures. */
export interface MeteredCall {
  /** Real time in ms. */
  readonly at: number
  /** Function name, `operator`, or the principal's ARN. */
  readonly caller: string
  readonly service: 'dynamodb' | 'sqs' | 'sns' | 's3' | 'ses'
  readonly operation: string
  /** Table, queue, topic or bucket name. */
  readonly resource: string
  readonly wru: number
  readonly rru: number
  readonly wruByIndex: Readonly<Record<string, number>>
  /** Billed requests: SQS and SNS count one per 64 KB. */
  readonly requests: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly status: number
}

export interface MeterRow {
  readonly caller: string
  readonly service: MeteredCall['service']
  readonly operation: string
  readonly resource: string
  calls: number
  errors: number
  wru: number
  rru: number
  wruByIndex: Record<string, number>
  requests: number
  bytesIn: number
  bytesOut: number
}

export interface MeterTotals {
  calls: number
  wru: number
  rru: number
  requests: number
  bytes: number
}

export interface MeterSnapshot {
  readonly rows: readonly MeterRow[]
  readonly total: MeterTotals
  /** By `service:Operation`. */
  readonly byOperation: Readonly<Record<string, MeterTotals>>
  /** By `service:name`; an index as `dynamodb:table/index` (its WRU only, also counted in its table's). */
  readonly byResource: Readonly<Record<string, MeterTotals>>
  readonly byCaller: Readonly<Record<string, MeterTotals>>
}

export interface Meter {
  snapshot(): Promise<MeterSnapshot>
  reset(): Promise<void>
  /** Calls in batches, as they happen. Returns the function that ends it. */
  subscribe(listener: (calls: readonly MeteredCall[]) => void): () => void
}
