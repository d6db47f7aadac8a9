import { Problem } from '../problem.ts'
import { LocalStatus } from './local-stack.ts'
import type { Stack } from './stack.ts'

/** In whose name the command line speaks to the API on this machine; on a stage the token says it. */
export async function registrarOf(stack: Stack, named: string | undefined): Promise<string> {
  if (named !== undefined || !stack.control) return named ?? ''
  const { people } = LocalStatus.parse(await stack.control('GET /status'))
  const found = people.filter(({ roles, area }) => roles.includes('registrar') && area === undefined)
  const [only] = found
  if (only && found.length === 1) return only.sub
  if (!only) throw new Problem('There is no registrar yet: create a tenant with "tenant create".')
  throw new Problem(`Say as which registrar with --as: ${found.map(({ sub }) => sub).join(', ')}.`)
}
