import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table, type TableProps } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'

const { STRING, NUMBER } = AttributeType

/** An on-demand table that can be restored to any second of 35 days and is neither deleted nor replaced by a deploy. */
export abstract class SafeTable extends Construct {
  protected readonly table: Table

  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id)
    this.table = new Table(this, 'Table', {
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...props,
    })
  }

  get tableName(): string {
    return this.table.tableName
  }

  protected indexArn(index: string): string {
    return `${this.table.tableArn}/index/${index}`
  }
}

export const text = (name: string) => ({ name, type: STRING })
export const number = (name: string) => ({ name, type: NUMBER })
