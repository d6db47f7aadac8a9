import * as z from 'zod'
import type { PolicyStatement } from '#local/template/model.ts'

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (Array.isArray(value) ? value : [value]))

/** Strict: NotAction, NotResource, NotPrincipal and the like are refused, not overlooked. */
const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.union([z.literal('*'), z.record(z.enum(['AWS', 'Service']), oneOrMore.optional())]),
  Action: oneOrMore,
  Resource: oneOrMore,
  Condition: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))).optional(),
})

const policySchema = z.object({ Statement: z.union([statementSchema, z.array(statementSchema)]) })

/** A resource policy as a caller hands it over at run time; throws when it is not one the evaluator can judge. */
export function parsePolicy(text: string, origin: string): PolicyStatement[] {
  const { Statement } = policySchema.parse(JSON.parse(text))
  return (Array.isArray(Statement) ? Statement : [Statement]).map(statement => ({
    ...(statement.Sid && { sid: statement.Sid }),
    effect: statement.Effect,
    principals: statement.Principal === '*' ? ['*'] : Object.values(statement.Principal).flatMap(list => list ?? []),
    actions: statement.Action,
    resources: statement.Resource,
    ...(statement.Condition && { conditions: statement.Condition }),
    origin: statement.Sid ? `${origin} ${statement.Sid}` : origin,
  }))
}
