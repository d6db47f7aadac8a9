import { RemovalPolicy } from 'aws-cdk-lib'
import { ProjectionType, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import type { Grant } from './grant.ts'
import { SafeTable, text } from './safe-table.ts'

/** Personal data under its own key: who may not use the key reads nothing, whatever the table's grants say. */
export class VaultTable extends SafeTable {
  private readonly key: Key

  constructor(scope: Construct, id: string) {
    const key = new Key(scope, `${id}Key`, {
      description: 'Personal data in the vault of Wangge',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    super(scope, id, {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
    })
    this.key = key
    // By time of writing, so that sweep-vault finds orphans without a scan.
    this.table.addGlobalSecondaryIndex({
      indexName: 'written',
      partitionKey: text('writtenBucket'),
      sortKey: text('writtenAt'),
      projectionType: ProjectionType.KEYS_ONLY,
    })
  }

  grantKeepTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'])
  }

  /** For the registrar: contacts are entries with versions, kept here because they are personal. */
  grantKeepContactsTo(fn: BundledFunction): void {
    const batches = ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem']
    this.grant(fn, ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', ...batches])
  }

  grantReadTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:GetItem'])
  }

  /** For public lists: what was cleared, many at once. */
  grantReadManyTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:BatchGetItem'])
  }

  /** For calling agencies' webhooks: their secrets, and nothing of any person. */
  grantReadWebhookSecretsTo(fn: BundledFunction): void {
    // Where shared/adapters/dynamodb/vault/webhook-secrets.ts keeps them.
    this.grant(fn, ['dynamodb:GetItem'], { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['WEBHOOK#*'] } })
  }

  grantEraseOrphansTo(fn: BundledFunction): void {
    this.grant(fn, ['dynamodb:DeleteItem'])
    fn.allow({ actions: ['dynamodb:Query'], resources: [this.indexArn('written')] })
  }

  private grant(fn: BundledFunction, actions: readonly string[], conditions: Grant['conditions'] = {}): void {
    fn.allow({ actions, resources: [this.table.tableArn], conditions, env: { VAULT_TABLE: this.table.tableName } })
    // DynamoDB uses the key in the caller's name; a reader only decrypts.
    const resources = [this.key.keyArn]
    const reads = actions.every(action => /Get|Query/.test(action))
    const writing = ['kms:Encrypt', 'kms:GenerateDataKey']
    fn.allow({ actions: ['kms:Decrypt', ...(reads ? [] : writing)], resources })
    const unused = 'DynamoDB asks for these when it looks the key up and when the key was rotated.'
    const seldom = ['kms:DescribeKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', ...(reads ? writing : [])]
    fn.allow({ actions: seldom, resources, unused })
  }
}
