import * as z from 'zod'
import { cfnBoolean, cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { AttributeDefinitions, KeySchema, Projection, tableIdentity, tableModel } from './table-parts.ts'

const capacity = inert({
  ProvisionedThroughput: 'the local engine does not throttle',
  OnDemandThroughput: 'the local engine does not throttle',
  WarmThroughput: 'the local engine does not throttle',
  ContributorInsightsSpecification: 'a report of CloudWatch',
})

export const dynamodbTable = defineResource({
  type: 'AWS::DynamoDB::Table',
  properties: z.strictObject({
    TableName: cfnString.optional(),
    KeySchema,
    AttributeDefinitions,
    GlobalSecondaryIndexes: z
      .array(z.strictObject({ IndexName: z.string(), KeySchema, Projection, ...capacity }))
      .optional(),
    StreamSpecification: z.strictObject({ StreamViewType: z.string() }).optional(),
    SSESpecification: z
      .strictObject({
        SSEEnabled: cfnBoolean,
        SSEType: z.string().optional(),
        KMSMasterKeyId: z.string().optional(),
      })
      .optional(),
    ...capacity,
    ...inert({
      BillingMode: 'the meter of the wire counts request units in any mode',
      DeletionProtectionEnabled: 'tables are not deleted locally',
      PointInTimeRecoverySpecification: 'backups are for AWS',
      TableClass: 'a price',
      // AWS deletes within days and promises no moment; code must not lean on it.
      TimeToLiveSpecification: 'expired items may stay for days on AWS as well',
      Tags: 'labels',
    }),
  }),
  identify: tableIdentity,
  build(properties, _identity, context, draft) {
    draft.tables.push(tableModel(properties, properties.SSESpecification?.KMSMasterKeyId, context))
  },
})
