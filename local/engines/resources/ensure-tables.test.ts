import { expect, test } from 'vitest'
import type { TableModel } from '#local/template/model.ts'
import type { DynamoEngine } from '../dynamo-engine.ts'
import { ensureTables } from './ensure-tables.ts'

const table: TableModel = {
  ...{ logicalId: 'Views', name: 'views', arn: 'arn:aws:dynamodb:::table/views', key: { hash: 'pk', range: 'sk' } },
  attributeTypes: { pk: 'S', sk: 'S', quarter: 'S' },
  indexes: [{ name: 'requests', key: { hash: 'quarter' }, projection: 'KEYS_ONLY' }],
}
const keys = (...names: string[]) => names.map(AttributeName => ({ AttributeName }))
const storing = (KeySchema: object, index: object) => {
  const Table = {
    TableStatus: 'ACTIVE',
    KeySchema,
    GlobalSecondaryIndexes: [{ IndexName: 'requests', KeySchema: index }],
  }
  return { call: async () => ({ status: 200, body: { Table }, images: [] }) } as unknown as DynamoEngine
}

test('what was stored with other keys is refused with what to do', async () => {
  await ensureTables(storing(keys('pk', 'sk'), keys('quarter')), [table])
  await expect(ensureTables(storing(keys('pk'), keys('quarter')), [table])).rejects.toThrow(/^Table views.*empty data/)
  const changed = ensureTables(storing(keys('pk', 'sk'), keys('month')), [table])
  await expect(changed).rejects.toThrow(/^Index requests of table views.*month.*quarter.*empty data folder/)
})
