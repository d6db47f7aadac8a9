import * as z from 'zod'
import { cfnBoolean, cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { AttributeDefinitions, KeySchema, Projection, tableIdentity, tableModel } from './table-parts.ts'

const capacity = inert({
  WriteProvisionedThroughputSettings: 'the local engine does not throttle',
  WriteOnDemandThroughputSettings: 'the local engine does not throttle',
  ReadOnDemandThroughputSettings: 'the local engine does not throttle',
  WarmThroughput: 'the local engine does not throttle',
})

const Replica = z.strictObject({
  Region: z.string(),
  SSESpecification: z.strictObject({ KMSMasterKeyId: z.string() }).optional(),
  ...inert({
    ContributorInsightsSpecification: 'a report of CloudWatch',
    DeletionProtectionEnabled: 'tables are not deleted locally',
    GlobalSecondaryIndexes: 'settings of capacity and reports per index',
    PointInTimeRecoverySpecification: 'backups are for AWS',
    ReadOnDemandThroughputSettings: 'the local engine does not throttle',
    TableClass: 'a price',
    Tags: 'labels',
  }),
})

/** What the CDK's TableV2 makes; one replica, in the stack's own region. */
export const dynamodbGlobalTable = defineResource({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: z.strictObject({
    TableName: cfnString.optional(),
    KeySchema,
    AttributeDefinitions,
    GlobalSecondaryIndexes: z
      .array(z.strictObject({ IndexName: z.string(), KeySchema, Projection, ...capacity }))
      .optional(),
    StreamSpecification: z.strictObject({ StreamViewType: z.string() }).optional(),
    SSESpecification: z.strictObject({ SSEEnabled: cfnBoolean, SSEType: z.string().optional() }).optional(),
    Replicas: z.tuple([Replica]),
    ...capacity,
    ...inert({
      BillingMode: 'the meter of the wire counts request units in any mode',
      TimeToLiveSpecification: 'expired items may stay for days on AWS as well',
    }),
  }),
  identify: tableIdentity,
  build(properties, _identity, context, draft) {
    draft.tables.push(tableModel(properties, properties.Replicas[0].SSESpecification?.KMSMasterKeyId, context))
  },
})
