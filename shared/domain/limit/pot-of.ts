import { hmacHex } from '../hash/digest.ts'

/** 2^20 pots for all devices and addresses of a tenant: what is stored is bounded and names nobody. */
const POT_DIGITS = 5

/** The pot a device or an address is counted in: a few digits of a keyed hash. */
export const potOf = (key: string, kind: 'device' | 'address', of: string): string =>
  `${kind}#${hmacHex(key, `${kind}:${of}`).slice(0, POT_DIGITS)}`
