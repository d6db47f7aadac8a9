import * as z from 'zod'
import { cfnBoolean, cfnNumber, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

const Filter = z.strictObject({ Pattern: z.string().transform(pattern => JSON.parse(pattern) as unknown) })

/** Defaults: AWS::Lambda::EventSourceMapping in the CloudFormation reference (batch 10 for SQS, 100 for streams; -1 = without end). */
export const lambdaEventSourceMapping = defineResource({
  type: 'AWS::Lambda::EventSourceMapping',
  properties: z.strictObject({
    EventSourceArn: z.string(),
    FunctionName: z.string(),
    Enabled: cfnBoolean.default(true),
    BatchSize: cfnNumber.optional(),
    MaximumBatchingWindowInSeconds: cfnNumber.default(0),
    FilterCriteria: z.strictObject({ Filters: z.array(Filter) }).optional(),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    ScalingConfig: z.strictObject({ MaximumConcurrency: cfnNumber }).optional(),
    StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
    // One batch per shard at a time; more would have to keep the order per key, and nothing here needs it.
    ParallelizationFactor: z.literal(1).optional(),
    MaximumRetryAttempts: cfnNumber.default(-1),
    MaximumRecordAgeInSeconds: cfnNumber.default(-1),
    BisectBatchOnFunctionError: cfnBoolean.default(false),
    DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
    ...inert({ MetricsConfig: 'metrics are CloudWatch', Tags: 'labels' }),
  }),
  identify: context => ({
    ref: context.logicalId,
    attributes: { EventSourceMappingArn: context.arn('lambda', `event-source-mapping:${context.logicalId}`) },
  }),
  build(properties, _identity, context, draft) {
    const service = properties.EventSourceArn.split(':')[2]
    if (service !== 'sqs' && service !== 'dynamodb')
      throw new TemplateError(context.where, `a mapping from ${service} has no local behaviour.`)
    const { FunctionName: name, DestinationConfig: destination } = properties
    draft.mappings.push({
      logicalId: context.logicalId,
      sourceArn: properties.EventSourceArn,
      functionArn: name.startsWith('arn:') ? name : context.arn('lambda', `function:${name}`),
      kind: service === 'sqs' ? 'queue' : 'stream',
      enabled: properties.Enabled,
      batchSize: properties.BatchSize ?? (service === 'sqs' ? 10 : 100),
      batchingWindowSeconds: properties.MaximumBatchingWindowInSeconds,
      filters: (properties.FilterCriteria?.Filters ?? []).map(filter => filter.Pattern),
      reportsBatchItemFailures: properties.FunctionResponseTypes.length > 0,
      ...(properties.ScalingConfig ? { maximumConcurrency: properties.ScalingConfig.MaximumConcurrency } : {}),
      ...(service === 'dynamodb' && {
        stream: {
          startingPosition: properties.StartingPosition ?? 'LATEST',
          parallelizationFactor: properties.ParallelizationFactor ?? 1,
          maximumRetryAttempts: properties.MaximumRetryAttempts,
          maximumRecordAgeSeconds: properties.MaximumRecordAgeInSeconds,
          bisectBatchOnFunctionError: properties.BisectBatchOnFunctionError,
          ...(destination ? { onFailureArn: destination.OnFailure.Destination } : {}),
        },
      }),
    })
  },
})
