import * as z from 'zod'
import { isRunning, type LocalFile, readLocalFile } from '#local/control/local-file.ts'
import { Problem } from '../problem.ts'
import { outputOf } from './output-of.ts'
import type { Stack } from './stack.ts'

/** The stack that runs on this machine with its data in `dataDir`. Throws Problem when none does. */
export async function localStack(dataDir: string): Promise<Stack> {
  const file = readLocalFile(dataDir)
  if (!file || !(await isRunning(file)))
    throw new Problem(
      `No stack is running on ${dataDir}. Start one with "npm start", or name a deployed stage with --stage.`,
    )
  const { stackName, url, region, wireUrl, operator, outputs } = file
  const control = (route: string, input?: unknown) => ask(file, route, input)
  return {
    ...{ name: stackName, apiUrl: url, control },
    aws: { region, endpoint: wireUrl, credentials: operator },
    output: outputOf(stackName, outputs),
    token: async person => z.object({ token: z.string() }).parse(await control('POST /token', { person })).token,
  }
}

/** What the running stack says about itself: its time, and the people its sign-in page offers. */
export const LocalStatus = z.object({
  now: z.iso.datetime(),
  people: z.array(
    z.object({
      sub: z.string(),
      roles: z.array(z.string()),
      agency: z.string().optional(),
      area: z.string().optional(),
    }),
  ),
})

async function ask(file: LocalFile, route: string, input: unknown): Promise<unknown> {
  const [method = 'GET', path = '/'] = route.split(' ')
  const response = await fetch(new URL(path, file.controlUrl), {
    method,
    headers: { authorization: `Bearer ${file.controlToken}` },
    ...(input !== undefined && { body: JSON.stringify(input) }),
  })
  const body: unknown = await response.json()
  if (response.ok) return body
  throw new Problem(
    z
      .object({ error: z.string() })
      .catch({ error: `${route}: ${response.status}` })
      .parse(body).error,
  )
}
