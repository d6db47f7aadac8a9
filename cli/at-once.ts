/** Works through a list, so many at a time, results in the list's order. The first failure stops the rest. */
export async function atOnce<T, R>(list: readonly T[], width: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(list.length)
  const open = list.entries()
  const worker = async (): Promise<void> => {
    for (const [index, each] of open) results[index] = await work(each)
  }
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker))
  return results
}
