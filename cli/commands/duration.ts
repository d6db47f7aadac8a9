import { InvalidArgumentError } from 'commander'

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Milliseconds in `90m`, `2d`, `1h30m`. */
export function duration(text: string): number {
  const parts = [...text.matchAll(/(\d{1,6}(?:\.\d{1,3})?)([smhd])/g)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
    throw new InvalidArgumentError('Write it like 90m, 2d or 1h30m (s, m, h, d).')
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit as keyof typeof UNITS], 0)
}
