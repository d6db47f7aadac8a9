import { hmacHex } from '#shared/domain/hash/digest.ts'

/** 2^20 pots for all devices and addresses of a tenant: what is stored is bounded and names nobody. */
const POT_DIGITS = 5

/** The limiter's name for a device or an address: a few digits of its keyed hash. */
export const potOf = (key: Parameters<typeof hmacHex>[0], what: 'device' | 'address', of: string): string =>
  `${what}#${hmacHex(key, `${what}:${of}`).slice(0, POT_DIGITS)}`
