import { SQSClient } from '@aws-sdk/client-sqs'

export const sqsClient = (): SQSClient => new SQSClient({})
