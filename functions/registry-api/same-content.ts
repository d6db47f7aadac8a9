import { canonicalJson, type Json } from '#shared/domain/hash/canonical-json.ts'

/** One text for one entry, whatever the order of its fields. */
export const contentOf = (entry: object): string => canonicalJson(entry as { readonly [key: string]: Json })

export const sameContent = (a: object, b: object): boolean => contentOf(a) === contentOf(b)
