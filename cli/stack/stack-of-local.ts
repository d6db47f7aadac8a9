import type { Local } from '#local/local.ts'
import { localAddresses, toLocal } from '#local/local-addresses.ts'
import { outputOf } from './output-of.ts'
import type { Stack } from './stack.ts'

/** A stack in this very process, for seeding it at its start and for tests. */
export function stackOfLocal(local: Local): Stack {
  const { model, url, wire } = local
  const { accessKeyId, secretAccessKey } = wire.operator
  const outputs = toLocal(model.outputs, localAddresses(model, { wireUrl: wire.url, apiUrl: url }))
  return {
    name: model.stackName,
    apiUrl: url,
    aws: { region: model.region, endpoint: wire.url, credentials: { accessKeyId, secretAccessKey } },
    output: outputOf(model.stackName, outputs),
    token: local.tokenFor,
  }
}
