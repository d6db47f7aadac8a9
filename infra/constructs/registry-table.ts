import type { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import { SafeTable, text } from './safe-table.ts'

/** How the place is organised: areas, agencies, posts, taxonomy, duty rules, calendars, policies, with their history. */
export class RegistryTable extends SafeTable {
  constructor(scope: Construct, id: string) {
    super(scope, id, { partitionKey: text('pk'), sortKey: text('sk') })
  }

  grantReadTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:Query'])
  }

  /** For a function that looks up one entry at a time. */
  grantLookUpTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:GetItem'])
  }

  /** For a function that reads whole lists only. */
  grantListTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:Query'])
  }

  grantWriteTo(fn: BundledFunction): void {
    const batches = ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem']
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', ...batches])
  }

  private grant(fn: BundledFunction, actions: readonly string[]): void {
    fn.allow({ actions, resources: [this.table.tableArn], env: { REGISTRY_TABLE: this.table.tableName } })
  }
}
