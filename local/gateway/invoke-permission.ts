import type { ResourcePolicyModel } from '../template/model.ts'
import { matchPattern } from '../wire/authorise/match-pattern.ts'

interface Invoker {
  readonly principal: string
  readonly sourceArn: string
  readonly account: string
}

/** Whether a function's own policy lets a service call it for this source. Without the permission AWS answers 500. */
export function mayInvoke(policies: readonly ResourcePolicyModel[], functionArn: string, invoker: Invoker): boolean {
  const facts: Readonly<Record<string, string>> = {
    'aws:SourceArn': invoker.sourceArn,
    'aws:SourceAccount': invoker.account,
  }
  return policies
    .filter(policy => policy.resourceArn === functionArn)
    .flatMap(policy => policy.statements)
    .some(
      statement =>
        statement.principals?.includes(invoker.principal) &&
        Object.values(statement.conditions ?? {})
          .flatMap(condition => Object.entries(condition))
          .every(([key, pattern]) => [pattern].flat().some(each => matchPattern(each, facts[key] ?? ''))),
    )
}
