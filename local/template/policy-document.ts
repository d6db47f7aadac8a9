import * as z from 'zod'
import type { PolicyStatement } from './model.ts'
import { TemplateError } from './template-error.ts'

const OneOrMany = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (Array.isArray(value) ? value : [value]))

const ConditionValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
])

/** NotAction, NotResource and NotPrincipal are left out on purpose: the evaluator does not know them, so they stop the start. */
const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.union([z.string(), z.record(z.enum(['AWS', 'Service']), OneOrMany.optional())]).optional(),
  Action: OneOrMany,
  Resource: OneOrMany.optional(),
  Condition: z.record(z.string(), z.record(z.string(), ConditionValue)).optional(),
})

export const PolicyDocument = z.strictObject({
  Version: z.string().optional(),
  Id: z.string().optional(),
  // Not a union: its errors would hide which key of a statement was not understood.
  Statement: z.preprocess(value => [value].flat(), z.array(Statement)),
})

/** An IAM document as statements. Principals are flattened: `*`, ARNs and `x.amazonaws.com` cannot be mixed up. */
export function policyStatements(document: z.infer<typeof PolicyDocument>, origin: string): PolicyStatement[] {
  return document.Statement.map((statement, index) => {
    const principals =
      typeof statement.Principal === 'string'
        ? [statement.Principal]
        : statement.Principal && Object.values(statement.Principal).flatMap(names => names ?? [])
    if (!statement.Resource && !principals) throw new TemplateError(origin, `statement ${index} names no resource.`)
    return {
      ...(statement.Sid ? { sid: statement.Sid } : {}),
      effect: statement.Effect,
      ...(principals ? { principals } : {}),
      actions: statement.Action,
      resources: statement.Resource ?? ['*'],
      ...(statement.Condition ? { conditions: conditions(statement.Condition) } : {}),
      origin: `${origin}[${index}]`,
    }
  })
}

function conditions(written: Record<string, Record<string, z.infer<typeof ConditionValue>>>) {
  const text = (value: z.infer<typeof ConditionValue>) => (Array.isArray(value) ? value.map(String) : String(value))
  return Object.fromEntries(
    Object.entries(written).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, text(value)])),
    ]),
  )
}
