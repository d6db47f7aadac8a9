/** Crockford's base 32: no I, L, O, U, so a number survives handwriting and the telephone. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `count` symbols from the bits of `bytes`, starting at bit `offset`. The caller sees to it that the bits are there. */
export function symbolsFromBits(bytes: Uint8Array, offset: number, count: number): string {
  let symbols = ''
  for (let index = 0; index < count; index++) {
    let value = 0
    for (let bit = 0; bit < 5; bit++) {
      const at = offset + index * 5 + bit
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    }
    symbols += ALPHABET.charAt(value)
  }
  return symbols
}

/** As people write it, to the alphabet: upper case, O is 0, I and L are 1, spaces and hyphens gone. */
export const normaliseSymbols = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** Luhn's algorithm modulo 32: one symbol that tells any single wrong symbol and most swapped neighbours. */
export function checkSymbol(symbols: string): string {
  let factor = 2
  let sum = 0
  for (let index = symbols.length - 1; index >= 0; index--) {
    const addend = factor * ALPHABET.indexOf(symbols.charAt(index))
    sum += Math.floor(addend / 32) + (addend % 32)
    factor = factor === 2 ? 1 : 2
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32)
}
