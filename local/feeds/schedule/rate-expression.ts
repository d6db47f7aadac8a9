const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** `rate(1 minute)` as milliseconds. One is written in the singular, more in the plural; EventBridge refuses the rest. */
export function parseRate(expression: string): number | undefined {
  const [, count, unit = '', plural] = /^rate\((\d+) (minute|hour|day)(s?)\)$/.exec(expression) ?? []
  const unitMs = UNIT_MS[unit]
  if (count === undefined || unitMs === undefined) return undefined
  const value = Number(count)
  return value > 0 && (value === 1) === (plural === '') ? value * unitMs : undefined
}
