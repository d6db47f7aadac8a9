import { ProjectionType } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { WORKLIST_PROJECTION } from '#shared/ports/worklist-projection.ts'
import type { BundledFunction } from './bundled-function.ts'
import { SafeTable, text } from './safe-table.ts'

/** Derived from the ledger at any time; items are overwritten by newer versions, never deleted by projection. */
export class ViewsTable extends SafeTable {
  constructor(scope: Construct, id: string) {
    super(scope, id, { partitionKey: text('pk'), sortKey: text('sk') })
    this.table.addGlobalSecondaryIndex({
      indexName: 'worklist',
      partitionKey: text('worklist'),
      sortKey: text('worklistSort'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...WORKLIST_PROJECTION],
    })
    this.table.addGlobalSecondaryIndex({
      indexName: 'requests',
      partitionKey: text('requestQuarter'),
      sortKey: text('requestSort'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['request'],
    })
    this.table.addGlobalSecondaryIndex({
      indexName: 'near',
      partitionKey: text('near'),
      sortKey: text('nearSort'),
      projectionType: ProjectionType.KEYS_ONLY,
    })
    this.table.addGlobalSecondaryIndex({
      indexName: 'timers',
      partitionKey: text('timerShard'),
      sortKey: text('timerAt'),
      projectionType: ProjectionType.KEYS_ONLY,
    })
  }

  grantReadWorklistsTo(fn: BundledFunction): void {
    const env = { VIEWS_TABLE: this.table.tableName }
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('worklist')], env })
  }

  grantFindDueTo(fn: BundledFunction): void {
    const env = { VIEWS_TABLE: this.table.tableName }
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('timers')], env })
  }

  grantFindNearTo(fn: BundledFunction): void {
    const env = { VIEWS_TABLE: this.table.tableName }
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('near')], env })
  }

  grantListRequestsTo(fn: BundledFunction): void {
    const env = { VIEWS_TABLE: this.table.tableName }
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('requests')], env })
  }

  /** By the index, and then each case's own view. */
  grantSearchTo(fn: BundledFunction): void {
    this.grantListRequestsTo(fn)
    this.grant(fn, ['dynamodb:BatchGetItem'])
  }

  /** Limits on how often somebody may send stand beside the views: they are nobody's truth either. */
  grantLimitTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:UpdateItem'])
  }

  /** Digests and who could not be reached stand beside the views: lost, they cost a message, not the truth. */
  grantGatherNoticesTo(fn: BundledFunction): void {
    const writes = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:Query', ...writes])
  }

  grantListUndeliveredTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:Query'])
  }

  grantProjectTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:PutItem'])
  }

  /** For sweeps that go on where they stopped. */
  grantKeepCursorTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:PutItem'])
  }

  private grant(fn: BundledFunction, actions: readonly string[]): void {
    fn.allow({ actions, resources: [this.table.tableArn], env: { VIEWS_TABLE: this.table.tableName } })
  }
}
