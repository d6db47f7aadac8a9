import * as z from 'zod'
import { defineAction } from '../action.ts'

export const showLogs = defineAction('GET /logs', z.object({ function: z.string().optional() }), (local, input) => ({
  lines: local.logs(input.function),
}))
