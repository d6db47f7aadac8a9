import * as z from 'zod'
import { defineAction } from '../action.ts'

export const makeToken = defineAction('POST /token', z.object({ person: z.string() }), async (local, { person }) => ({
  person,
  token: await local.tokenFor(person),
}))
