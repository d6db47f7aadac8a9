/** Where the first number that is not below (`inclusive`) or is above `value` stands in an ascending list; its length if none does. */
export function positionOf(list: Float64Array, value: number, inclusive: boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = list[middle] ?? Number.POSITIVE_INFINITY
    if (inclusive ? entry >= value : entry > value) high = middle
    else low = middle + 1
  }
  return low
}
