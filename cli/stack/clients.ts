import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { OutputName, Stack } from './stack.ts'

type TableName = Extract<OutputName, `${string}Table`>

export function tableOf({ aws, output }: Stack, name: TableName): Table {
  const client = new DynamoDBClient(aws)
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    table: output(name),
  }
}

export const sqsOf = ({ aws }: Stack): SQSClient => new SQSClient(aws)

/** Path style where a stand-in answers: it has no host name for each bucket. */
export const s3Of = ({ aws }: Stack): S3Client => new S3Client({ ...aws, forcePathStyle: aws.endpoint !== undefined })
