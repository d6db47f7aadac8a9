import type { CreateTableCommandInput, KeySchemaElement } from '@aws-sdk/client-dynamodb'
import { WORKLIST_PROJECTION } from '#shared/ports/worklist-projection.ts'

type TableInput = Omit<CreateTableCommandInput, 'TableName'>
type Keys = { KeySchema: KeySchemaElement[] }

const keys = (partition: string, sort: string): Keys => ({
  KeySchema: [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ],
})

const attributes = (texts: readonly string[], numbers: readonly string[] = []) => [
  ...texts.map(AttributeName => ({ AttributeName, AttributeType: 'S' as const })),
  ...numbers.map(AttributeName => ({ AttributeName, AttributeType: 'N' as const })),
]

const index = (IndexName: string, partition: string, sort: string, included?: readonly string[]) => ({
  IndexName,
  ...keys(partition, sort),
  Projection: included
    ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...included] }
    : { ProjectionType: 'KEYS_ONLY' as const },
})

/** The tables as infra/constructs makes them: keys, indexes and what the indexes carry. */
export const TABLES = {
  ledger: {
    ...keys('pk', 'seq'),
    AttributeDefinitions: attributes(['pk', 'createdBucket', 'createdKey'], ['seq']),
    GlobalSecondaryIndexes: [index('created', 'createdBucket', 'createdKey')],
  },
  views: {
    ...keys('pk', 'sk'),
    AttributeDefinitions: attributes([
      'pk',
      'sk',
      'worklist',
      'worklistSort',
      'timerShard',
      'timerAt',
      'requestQuarter',
      'requestSort',
      'near',
      'nearSort',
    ]),
    GlobalSecondaryIndexes: [
      index('worklist', 'worklist', 'worklistSort', WORKLIST_PROJECTION),
      index('timers', 'timerShard', 'timerAt'),
      index('requests', 'requestQuarter', 'requestSort', ['request']),
      index('near', 'near', 'nearSort'),
    ],
  },
  vault: {
    ...keys('pk', 'sk'),
    AttributeDefinitions: attributes(['pk', 'sk', 'writtenBucket', 'writtenAt']),
    GlobalSecondaryIndexes: [index('written', 'writtenBucket', 'writtenAt')],
  },
} satisfies Record<string, TableInput>
