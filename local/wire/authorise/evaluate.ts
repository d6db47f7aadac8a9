import type { PolicyStatement } from '#local/template/model.ts'
import { conditionsHold, type RequestContext } from './conditions.ts'
import { matchPattern } from './match-pattern.ts'
import { type Principal, principalMatch } from './principal.ts'

export interface Question {
  readonly caller: Principal
  readonly action: string
  readonly resource: string
  readonly context: RequestContext
  /** The account that owns the resource. */
  readonly owner: string
  /** The caller's own statements. */
  readonly identity: readonly PolicyStatement[]
  /** The resource's policy, when it has one. */
  readonly resourcePolicy?: readonly PolicyStatement[]
  /** KMS: a role's own statements count only where the key's policy hands the decision to the account. */
  readonly resourcePolicyMustAgree?: boolean
}

export type Verdict =
  | { readonly allowed: true; readonly origin: string; readonly conditional: boolean }
  | { readonly allowed: false; readonly why: string; readonly conditional: boolean }

/** AWS's order: an explicit deny anywhere wins; then an allow is needed; silence is a deny. */
export function evaluate(question: Question): Verdict {
  const { caller, action, resource, context } = question
  let conditional = false
  const applies = (statement: PolicyStatement) => {
    if (!statement.actions.some(pattern => matchPattern(pattern, action, { ignoreCase: true }))) return false
    if (!statement.resources.some(pattern => matchPattern(pattern, resource))) return false
    if (!statement.conditions) return true
    conditional = true
    return conditionsHold(statement, context)
  }
  const own = question.identity.filter(applies)
  const theirs = (question.resourcePolicy ?? [])
    .map(statement => ({ statement, match: principalMatch(statement.principals, caller) }))
    .filter(({ statement, match }) => match !== 'no' && applies(statement))

  const denies = [...own, ...theirs.map(({ statement }) => statement)].find(({ effect }) => effect === 'Deny')
  if (denies) {
    const where = own.includes(denies) ? 'an identity-based policy' : 'a resource-based policy'
    return { allowed: false, why: `with an explicit deny in ${where} (${denies.origin})`, conditional }
  }
  const ownAllow = own[0]
  const named = theirs.find(({ match }) => match === 'self')?.statement
  const delegated = theirs.find(({ match }) => match === 'account')?.statement
  if (caller.account !== question.owner || caller.kind === 'service') {
    // Another account's own policies are not ours to know: they are taken as given.
    const allow = named ?? delegated
    if (allow) return { allowed: true, origin: allow.origin, conditional }
    return { allowed: false, why: `because no resource-based policy allows the ${action} action`, conditional }
  }
  if (named) return { allowed: true, origin: named.origin, conditional }
  if (ownAllow && (!question.resourcePolicyMustAgree || delegated)) {
    return { allowed: true, origin: ownAllow.origin, conditional }
  }
  const missing = ownAllow ? 'resource-based' : 'identity-based'
  return { allowed: false, why: `because no ${missing} policy allows the ${action} action`, conditional }
}
