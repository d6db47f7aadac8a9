import type { Input, Item } from './dynalite/dynalite-parts.ts'
import type { WriteImages } from './dynalite/watch-writes.ts'

export interface DynamoAnswer {
  readonly status: number
  readonly body: Record<string, unknown>
  /** One per entry of a write, in the request's order; none for reads. */
  readonly images: readonly WriteImages[]
}

/** A DynamoDB that speaks the 2012-08-10 JSON protocol. */
export interface DynamoEngine {
  call(operation: string, input: Input): Promise<DynamoAnswer>
  /** For the wire's own needs: neither authorised nor metered. */
  read(table: string, key: Item): Promise<Item | undefined>
  /** After an unexpected error in this thread: what was waiting on a lock never comes, later calls must not wait for it. */
  recover(): void
  close(): Promise<void>
}
