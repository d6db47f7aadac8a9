import { crc32 } from 'node:zlib'
import type { Cost, WireAnswer } from '../server/wire-answer.ts'

/** DynamoDB's JSON answer; the SDK checks the CRC. */
export function dynamoAnswer(status: number, body: object, cost?: Cost): WireAnswer {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-crc32': String(crc32(text)) }
  return cost ? { status, headers, body: text, cost } : { status, headers, body: text }
}

export function dynamoError(type: string, message: string, status = 400): WireAnswer {
  const space =
    type === 'ValidationException' || type === 'AccessDeniedException' ? 'com.amazon.coral.service' : space2012
  return dynamoAnswer(status, { __type: `${space}#${type}`, message })
}

const space2012 = 'com.amazonaws.dynamodb.v20120810'
