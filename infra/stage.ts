const SHAPE = /^[a-z][a-z0-9-]{0,15}$/

/** The stage's name from `WANGGE_STAGE`; several stages may stand in one account. */
export function stage(env: NodeJS.ProcessEnv): string {
  const name = env.WANGGE_STAGE ?? 'dev'
  if (!SHAPE.test(name)) {
    throw new Error(
      `WANGGE_STAGE is "${name}": use 1 to 16 small letters, digits or hyphens, beginning with a letter (for example dev).`,
    )
  }
  return name
}
