import * as z from 'zod'
import { defineAction } from '../action.ts'

export const showMeter = defineAction('GET /meter', z.object({}), local => local.wire.meter.snapshot())
