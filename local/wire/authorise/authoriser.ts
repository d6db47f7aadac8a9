import type { PolicyStatement, StackModel } from '#local/template/model.ts'
import type { GrantUse } from '../wire.ts'
import { AccessDenied } from './access-denied.ts'
import { assertUnderstood, type RequestContext } from './conditions.ts'
import { evaluate, type Verdict } from './evaluate.ts'
import type { Principal } from './principal.ts'

export interface Authoriser {
  /** Throws AccessDenied. */
  require(caller: Principal, action: string, resource: string, context?: RequestContext): void
  /** For what a service does on its own: no throw, only the answer. */
  allows(caller: Principal, action: string, resource: string, context?: RequestContext): boolean
  /** A policy set at run time (queue attribute `Policy`), or none. */
  setResourcePolicy(resourceArn: string, statements: readonly PolicyStatement[] | undefined): void
  grantsUsed(): GrantUse[]
}

/** Objects are without number: what matters for a grant is their first folder. */
const withoutKey = (resource: string) => resource.replace(/^(arn:[^:]+:s3:::[^/]+\/)(?:([^/]+\/).*|.*)$/s, '$1$2*')

/** Everything the template says about who may do what; throws PolicyNotUnderstood at once for what it cannot judge. */
export function authoriser(model: Pick<StackModel, 'roles' | 'resourcePolicies' | 'account'>): Authoriser {
  const identities = new Map(model.roles.map(role => [role.arn, role.statements]))
  const policies = new Map<string, readonly PolicyStatement[]>()
  for (const { resourceArn, statements } of model.resourcePolicies) {
    policies.set(resourceArn, [...(policies.get(resourceArn) ?? []), ...statements])
  }
  for (const statements of [...identities.values(), ...policies.values()]) statements.forEach(assertUnderstood)
  const cache = new Map<string, Verdict>()
  const uses = new Map<string, { -readonly [Key in keyof GrantUse]: GrantUse[Key] }>()

  /** `arn:aws:s3:::bucket/key` is ruled by its bucket's policy, an index by its table's. */
  const policyOf = (resource: string) => {
    const whole = policies.get(resource)
    if (whole || !resource.includes(':s3:::')) return whole
    const slash = resource.indexOf('/')
    return slash < 0 ? undefined : policies.get(resource.slice(0, slash))
  }

  function judge(caller: Principal, action: string, resource: string, context: RequestContext): Verdict {
    const resourcePolicy = policyOf(resource)
    return evaluate({
      caller,
      action,
      resource,
      owner: resource.split(':')[4] || model.account,
      identity: identities.get(caller.id) ?? [],
      resourcePolicyMustAgree: action.startsWith('kms:') && resourcePolicy !== undefined,
      ...(resourcePolicy && { resourcePolicy }),
      context: {
        'aws:principalarn': [caller.id],
        'aws:principalaccount': [caller.account],
        'kms:calleraccount': [caller.account],
        // The wire stands for AWS's TLS endpoints.
        'aws:securetransport': ['true'],
        's3:tlsversion': ['1.3'],
        ...(caller.kind === 'service' && { 'aws:principalservicename': [caller.id] }),
        ...context,
      },
    })
  }

  function verdict(caller: Principal, action: string, resource: string, context: RequestContext = {}): Verdict {
    const id = `${caller.id} ${action} ${resource}`
    const known = cache.get(id)
    const decided = known ?? judge(caller, action, resource, context)
    // Object keys are without number, and a conditional answer holds for one request only.
    if (!known && !decided.conditional && !action.startsWith('s3:')) cache.set(id, decided)
    if (decided.allowed) note(caller, action, resource, decided.origin)
    return decided
  }

  function note(caller: Principal, action: string, resource: string, origin: string): void {
    const shown = withoutKey(resource)
    const id = `${caller.id} ${action} ${shown} ${origin}`
    const use = uses.get(id)
    if (use) use.count += 1
    else uses.set(id, { role: caller.id, action, resource: shown, origin, count: 1 })
  }

  return {
    require(caller, action, resource, context) {
      if (caller.kind === 'operator') return
      const decided = verdict(caller, action, resource, context)
      if (!decided.allowed) throw new AccessDenied(caller, action, resource, decided.why)
    },
    allows: (caller, action, resource, context) =>
      caller.kind === 'operator' || verdict(caller, action, resource, context).allowed,
    setResourcePolicy(resourceArn, statements) {
      statements?.forEach(assertUnderstood)
      if (statements) policies.set(resourceArn, statements)
      else policies.delete(resourceArn)
      cache.clear()
    },
    grantsUsed: () => [...uses.values()],
  }
}
