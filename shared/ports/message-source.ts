export interface TakenMessage {
  readonly id: string
  /** As it was sent; not parsed. */
  readonly text: string
  /** To delete it with. */
  readonly handle: string
}

/** A queue that a function empties by itself. What is taken and not deleted comes again, and after five times is a dead letter. */
export interface MessageSource {
  /** About how many wait to be taken. */
  waiting(): Promise<number>
  /** Up to ten. None: nothing waits any more. */
  take(): Promise<readonly TakenMessage[]>
  /** Throws when one could not be deleted. */
  delete(handles: readonly string[]): Promise<void>
}
