/** The months (`2026-11`) that hold times from `start` to `end`, RFC 3339 in UTC, latest first. */
export function monthsBetween(start: string, end: string): readonly string[] {
  const months: string[] = []
  let [year = 0, month = 0] = end.slice(0, 7).split('-').map(Number)
  for (const first = start.slice(0, 7); ; ) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (text < first) return months
    months.push(text)
    month -= 1
    if (month === 0) {
      month = 12
      year -= 1
    }
  }
}
