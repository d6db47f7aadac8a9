import * as z from 'zod'
import { defineAction } from '../action.ts'

export const waitIdle = defineAction('POST /idle', z.object({}), async local => {
  await local.idle()
  return local.work()
})
