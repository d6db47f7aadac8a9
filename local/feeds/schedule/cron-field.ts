export type CronField = (value: number) => boolean

/** One field of a cron expression: `*`, `?`, numbers, names, ranges, lists and steps. */
export function parseCronField(text: string, least: number, most: number, names: readonly string[] = []): CronField {
  const parts = text.split(',').map(part => parsePart(part, least, most, names))
  return value => parts.some(part => part(value))
}

function parsePart(part: string, least: number, most: number, names: readonly string[]): CronField {
  const [range = '', step] = part.split('/')
  const [from, to] = bounds(range, least, most, names, step !== undefined)
  const every = step === undefined ? 1 : Number(step)
  if (!Number.isInteger(every) || every < 1 || from < least || to > most || from > to)
    throw new Error(`The cron field ${part} is not understood; it must lie within ${least}-${most}.`)
  return value => value >= from && value <= to && (value - from) % every === 0
}

function bounds(
  range: string,
  least: number,
  most: number,
  names: readonly string[],
  stepped: boolean,
): [number, number] {
  if (range === '*' || range === '?') return [least, most]
  const [from = '', to] = range.split('-')
  const first = toNumber(from, least, names)
  // `5/15` runs from 5 to the end.
  if (to === undefined) return [first, stepped ? most : first]
  return [first, toNumber(to, least, names)]
}

function toNumber(text: string, least: number, names: readonly string[]): number {
  const named = names.indexOf(text.toUpperCase())
  if (named !== -1) return named + least
  if (/^\d+$/.test(text)) return Number(text)
  throw new Error(`The cron value ${text} is not understood (L, W and # are not).`)
}
