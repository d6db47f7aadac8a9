import { ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import { number, SafeTable, text } from './safe-table.ts'

/** The truth: one item per commit. Nobody is ever granted an update or a delete. */
export class LedgerTable extends SafeTable {
  constructor(scope: Construct, id: string) {
    super(scope, id, { partitionKey: text('pk'), sortKey: number('seq'), stream: StreamViewType.NEW_IMAGE })
    // Sparse: only commits that must be looked at carry the key (must-be-looked-at.ts), so reconcile-ledger needs no scan.
    this.table.addGlobalSecondaryIndex({
      indexName: 'created',
      partitionKey: text('createdBucket'),
      sortKey: text('createdKey'),
      projectionType: ProjectionType.KEYS_ONLY,
    })
  }

  get streamArn(): string {
    const arn = this.table.tableStreamArn
    if (arn === undefined) throw new Error('The ledger has lost its stream.')
    return arn
  }

  grantReadTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:Query'])
  }

  grantAppendTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:Query', 'dynamodb:PutItem'])
  }

  grantFindCreatedTo(fn: BundledFunction): void {
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('created')] })
  }

  /** What Lambda's stream reader does with the function's own role. */
  grantFollowTo(fn: BundledFunction): void {
    fn.allow({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: [this.streamArn],
      unused: 'Lambda reads the stream with it; the local stream feed is told what was put.',
    })
  }

  private grant(fn: BundledFunction, actions: readonly string[]): void {
    fn.allow({ actions, resources: [this.table.tableArn], env: { LEDGER_TABLE: this.table.tableName } })
  }
}
