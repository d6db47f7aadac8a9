import * as z from 'zod'

/** Number() would also take an empty text for 0 and `0x1e` for 30. */
const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/

/** A number in an address, in decimal digits; anything else is refused, not guessed. */
export const queryNumber = <Schema extends z.ZodNumber>(schema: Schema) =>
  z.preprocess(text => (typeof text === 'string' && DECIMAL.test(text) ? Number(text) : text), schema)
