import type { ResourceType } from './resource-type.ts'
import { apiGatewayApi } from './resources/api-gateway-api.ts'
import { apiGatewayAuthorizer } from './resources/api-gateway-authorizer.ts'
import { apiGatewayIntegration } from './resources/api-gateway-integration.ts'
import { apiGatewayRoute } from './resources/api-gateway-route.ts'
import { apiGatewayStage } from './resources/api-gateway-stage.ts'
import { dynamodbGlobalTable } from './resources/dynamodb-global-table.ts'
import { dynamodbTable } from './resources/dynamodb-table.ts'
import { eventsRule } from './resources/events-rule.ts'
import { iamPolicy } from './resources/iam-policy.ts'
import { iamRole } from './resources/iam-role.ts'
import { kmsKey } from './resources/kms-key.ts'
import { lambdaEventSourceMapping } from './resources/lambda-event-source-mapping.ts'
import { lambdaFunction } from './resources/lambda-function.ts'
import { lambdaPermission } from './resources/lambda-permission.ts'
import { s3Bucket } from './resources/s3-bucket.ts'
import { s3BucketPolicy } from './resources/s3-bucket-policy.ts'
import { schedulerSchedule } from './resources/scheduler-schedule.ts'
import { snsSubscription } from './resources/sns-subscription.ts'
import { snsTopic } from './resources/sns-topic.ts'
import { snsTopicPolicy } from './resources/sns-topic-policy.ts'
import { sqsQueue } from './resources/sqs-queue.ts'
import { sqsQueuePolicy } from './resources/sqs-queue-policy.ts'
import { TemplateError } from './template-error.ts'

const TYPES: ReadonlyMap<string, ResourceType> = new Map(
  [
    ...[apiGatewayApi, apiGatewayAuthorizer, apiGatewayIntegration, apiGatewayRoute, apiGatewayStage],
    ...[dynamodbGlobalTable, dynamodbTable, eventsRule, iamPolicy, iamRole, kmsKey],
    ...[lambdaEventSourceMapping, lambdaFunction, lambdaPermission, s3Bucket, s3BucketPolicy, schedulerSchedule],
    ...[snsSubscription, snsTopic, snsTopicPolicy, sqsQueue, sqsQueuePolicy],
  ].map(type => [type.type, type]),
)

/** Constructs that hide a Lambda of the CDK's own, with what to use instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  'Custom::LogRetention': 'Pass a logGroup to the function instead of logRetention.',
  'Custom::S3AutoDeleteObjects': 'Leave autoDeleteObjects out.',
  'Custom::S3BucketNotifications': "Use CfnBucket's NotificationConfiguration.",
  'Custom::CDKBucketDeployment': 'Publish files with: wangge publish-web',
}

export function resourceTypeOf(type: string, where: string): ResourceType {
  const found = TYPES.get(type)
  if (found) return found
  throw new TemplateError(
    where,
    `the resource type ${type} has no local behaviour. ${INSTEAD[type] ?? 'Write one in local/template/resources/, list it in local/template/ignored-types.ts with a reason, or do without it.'}`,
  )
}
