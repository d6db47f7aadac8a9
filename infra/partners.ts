const PRINCIPAL = /^arn:aws(-cn)?:iam::\d{12}:(root|(role|user)\/[\w+=,.@/-]{1,512})$/

/**
 * Principals of other accounts that may send to the intake queue, from `WANGGE_PARTNERS` (ARNs of roles, users or accounts,
 * separated by commas). Each must be registered too (`wangge import sender`): this only opens the door.
 */
export function partners(env: NodeJS.ProcessEnv): readonly string[] {
  const arns = (env.WANGGE_PARTNERS ?? '').split(',').flatMap(arn => arn.trim() || [])
  const wrong = arns.find(arn => !PRINCIPAL.test(arn))
  if (wrong === undefined) return arns
  throw new Error(
    `WANGGE_PARTNERS names "${wrong}": use ARNs separated by commas, for example arn:aws:iam::111122223333:role/hotline.`,
  )
}
