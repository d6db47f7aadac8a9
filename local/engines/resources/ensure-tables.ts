import type { IndexModel, KeyModel, TableModel } from '#local/template/model.ts'
import type { DynamoEngine } from '../dynamo-engine.ts'

type DescribedKeys = readonly { readonly AttributeName: string }[]

interface DescribedTable {
  readonly TableStatus?: string
  readonly KeySchema?: DescribedKeys
  readonly GlobalSecondaryIndexes?: readonly {
    readonly IndexName: string
    readonly IndexStatus?: string
    readonly KeySchema?: DescribedKeys
  }[]
}

const keySchema = ({ hash, range }: KeyModel) => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' }] : []),
]

const indexDefinition = ({ name, key, projection }: IndexModel) => ({
  IndexName: name,
  KeySchema: keySchema(key),
  Projection:
    typeof projection === 'string'
      ? { ProjectionType: projection }
      : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection.include] },
})

/** Makes what is missing; a table or an index whose keys changed cannot be kept, and says so. */
export async function ensureTables(engine: DynamoEngine, tables: readonly TableModel[]): Promise<void> {
  for (const table of tables) {
    const described = await describe(engine, table.name)
    if (!described) await create(engine, table)
    else await addIndexes(engine, table, described)
  }
}

async function describe(engine: DynamoEngine, name: string): Promise<DescribedTable | undefined> {
  const { status, body } = await engine.call('DescribeTable', { TableName: name })
  return status === 200 ? (body.Table as DescribedTable) : undefined
}

const attributeDefinitions = ({ attributeTypes }: TableModel) =>
  Object.entries(attributeTypes).map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }))

async function create(engine: DynamoEngine, table: TableModel): Promise<void> {
  await must(engine, 'CreateTable', {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributeDefinitions(table),
    KeySchema: keySchema(table.key),
    ...(table.indexes.length > 0 && { GlobalSecondaryIndexes: table.indexes.map(indexDefinition) }),
  })
  await untilActive(engine, table.name)
}

async function addIndexes(engine: DynamoEngine, table: TableModel, described: DescribedTable): Promise<void> {
  mustStay(`Table ${table.name}`, described.KeySchema, table.key)
  for (const index of table.indexes) {
    const stored = described.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index.name)
    if (stored) {
      mustStay(`Index ${index.name} of table ${table.name}`, stored.KeySchema, index.key)
      continue
    }
    await must(engine, 'UpdateTable', {
      TableName: table.name,
      AttributeDefinitions: attributeDefinitions(table),
      GlobalSecondaryIndexUpdates: [{ Create: indexDefinition(index) }],
    })
    await untilActive(engine, table.name)
  }
}

function mustStay(what: string, stored: DescribedKeys = [], key: KeyModel): void {
  const [had, has] = [stored, keySchema(key)].map(keys => keys.map(({ AttributeName }) => AttributeName).join())
  if (had === has) return
  throw new Error(`${what} is stored with the keys ${had}, the template wants ${has}: start with an empty data folder`)
}

async function must(engine: DynamoEngine, operation: string, input: Record<string, unknown>): Promise<void> {
  const { status, body } = await engine.call(operation, input)
  if (status !== 200) throw new Error(`${operation} ${String(input.TableName)}: ${body.message ?? body.__type}`)
}

async function untilActive(engine: DynamoEngine, name: string): Promise<void> {
  for (;;) {
    const table = await describe(engine, name)
    const indexes = table?.GlobalSecondaryIndexes ?? []
    if (table?.TableStatus === 'ACTIVE' && indexes.every(({ IndexStatus = 'ACTIVE' }) => IndexStatus === 'ACTIVE'))
      return
    await new Promise(resolve => setTimeout(resolve, 2))
  }
}
