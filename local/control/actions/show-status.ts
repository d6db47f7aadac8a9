import * as z from 'zod'
import { localAddresses, toLocal } from '../../local-addresses.ts'
import { defineAction } from '../action.ts'

export const showStatus = defineAction('GET /status', z.object({}), local => ({
  url: local.url,
  issuerUrl: local.issuerUrl,
  wireUrl: local.wire.url,
  now: new Date(local.clock.now()).toISOString(),
  offsetMs: Math.round(local.clock.now() - Date.now()),
  people: local.people.map(({ sub, name, roles, agency, area }) => ({ sub, name, roles, agency, area })),
  functions: local.model.functions.map(fn => fn.name),
  outputs: toLocal(local.model.outputs, localAddresses(local.model, { wireUrl: local.wire.url, apiUrl: local.url })),
  work: local.work(),
}))
