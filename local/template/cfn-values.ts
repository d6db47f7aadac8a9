import * as z from 'zod'

/** CloudFormation takes numbers and booleans as strings too; these schemas accept both and give the real type. */
export const cfnString = z.union([z.string(), z.number(), z.boolean()]).transform(String)

export const cfnNumber = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).transform(Number)

export const cfnBoolean = z.union([z.boolean(), z.enum(['true', 'false'])]).transform(value => String(value) === 'true')

/** Properties that are known and change nothing on one machine. The reason is for the reader; the value is not looked at. */
export function inert<Name extends string>(reasons: Record<Name, string>): Record<Name, z.ZodOptional<z.ZodUnknown>> {
  const names = Object.keys(reasons) as Name[]
  return Object.fromEntries(names.map(name => [name, z.unknown().optional()])) as Record<
    Name,
    z.ZodOptional<z.ZodUnknown>
  >
}
