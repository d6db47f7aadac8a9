/** `work` on every item, at most `atOnce` at a time; results in the items' order. The first failure ends it. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, position: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    const group = items.slice(start, start + atOnce)
    results.push(...(await Promise.all(group.map((item, offset) => work(item, start + offset)))))
  }
  return results
}
