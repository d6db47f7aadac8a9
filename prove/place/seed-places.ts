import { GetQueueAttributesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { Rig } from '../rig/rig.ts'
import { entriesOf, type PlaceId, senderOf, subOf, TENANTS } from './places.ts'

/** Brings both places in as an operator and a registrar do: tenant first, then everything over the API. */
export async function seedPlaces(rig: Rig): Promise<void> {
  const { local, dynamodb } = rig
  const list = tenants({ client: dynamodb, table: local.model.outputs.RegistryTable ?? '' })
  for (const id of TENANTS) {
    const createdAt = new Date(local.clock.now()).toISOString()
    await list.create({ id: Tenant.parse(id), name: { zh: id }, root: AreaId.parse('C1'), createdAt })
    await importEntries(rig, id)
  }
  await letSendersIn(rig)
}

async function importEntries({ local }: Rig, tenant: PlaceId): Promise<void> {
  const token = await local.tokenFor(subOf(tenant, 'registrar'))
  for (const [index, [kind, entries]] of entriesOf(tenant).entries()) {
    if (entries.length === 0) continue
    const response = await fetch(`${local.url}/api/registry/${kind}/import`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `seed-${tenant}-${index}`,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ entries }),
    })
    const text = await response.text()
    if (!response.ok || text.includes('refused')) throw new Error(`Seeding ${tenant} ${kind}: ${text}`)
  }
}

/** What an operator does for partners of other accounts: their principals may send. */
async function letSendersIn({ local, sqs }: Rig): Promise<void> {
  const QueueUrl = local.model.outputs.IntakeQueueUrl ?? ''
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['Policy', 'QueueArn'] })
  const { Attributes = {} } = await sqs().send(asked)
  const policy = JSON.parse(Attributes.Policy || '{"Version":"2012-10-17","Statement":[]}')
  for (const tenant of TENANTS) {
    policy.Statement.push({
      ...{ Sid: `Partner${tenant}`, Effect: 'Allow', Principal: { AWS: senderOf(tenant) } },
      ...{ Action: 'sqs:SendMessage', Resource: Attributes.QueueArn },
    })
  }
  await sqs().send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(policy) } }))
}
