/** Collects what comes in one turn of the event loop and hands it over once. */
export function inBatches<T>(deliver: (batch: T[]) => void): (item: T) => void {
  let batch: T[] = []
  return item => {
    batch.push(item)
    if (batch.length > 1) return
    setImmediate(() => {
      const full = batch
      batch = []
      deliver(full)
    })
  }
}
