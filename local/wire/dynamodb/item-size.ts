import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'

/**
 * Sizes in bytes as DynamoDB counts them:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemSize(item: Item): number {
  let size = 0
  for (const name in item) {
    const value = item[name]
    if (value !== undefined) size += utf8(name) + valueSize(value)
  }
  return size
}

export const utf8 = (text: string): number => Buffer.byteLength(text, 'utf8')

const containerBytes = 3
const elementBytes = 1

export function valueSize(value: Readonly<Record<string, unknown>>): number {
  for (const type in value) {
    const content = value[type]
    switch (type) {
      case 'S':
        return utf8(String(content))
      case 'N':
        return numberSize(String(content))
      case 'B':
        return base64Size(String(content))
      case 'BOOL':
      case 'NULL':
        return 1
      case 'SS':
        return sum(content as string[], utf8)
      case 'NS':
        return sum(content as string[], numberSize)
      case 'BS':
        return sum(content as string[], base64Size)
      case 'L':
        return containerBytes + sum(content as Item[string][], element => elementBytes + valueSize(element))
      case 'M':
        return containerBytes + itemSize(content as Item) + elementBytes * Object.keys(content as Item).length
    }
  }
  return 0
}

const sum = <T>(values: readonly T[], size: (value: T) => number) =>
  values.reduce((total, value) => total + size(value), 0)

/** One byte for each two significant digits, one more, and one for a minus; leading and trailing zeroes are trimmed. */
function numberSize(text: string): number {
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '')
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith('-') ? 1 : 0)
}

const base64Size = (text: string) => Math.floor((text.replace(/=+$/, '').length * 3) / 4)
