/** Who makes a call. */
export interface Principal {
  /** A role's ARN, or a service's name such as `sns.amazonaws.com`. */
  readonly id: string
  readonly account: string
  readonly kind: 'role' | 'service' | 'operator'
  /** What the meter and the faults call it: function name, `operator`, or the id. */
  readonly name: string
}

/** How a resource policy's principal stands to a caller: named itself, its whole account, or not meant. */
export function principalMatch(
  principals: readonly string[] | undefined,
  caller: Principal,
): 'self' | 'account' | 'no' {
  let account = false
  for (const principal of principals ?? []) {
    if (principal === '*' || principal === caller.id) return 'self'
    if (caller.kind !== 'role') continue
    if (principal === caller.account || principal.endsWith(`:iam::${caller.account}:root`)) account = true
  }
  return account ? 'account' : 'no'
}
