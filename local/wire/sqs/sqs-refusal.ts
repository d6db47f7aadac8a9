import type { WireAnswer } from '../server/wire-answer.ts'

/** What SQS says no with. `queryCode` is the older name that SDKs read from a header. */
export class SqsRefusal extends Error {
  readonly code: string
  readonly queryCode: string
  readonly status: number

  constructor(code: string, message: string, options: { queryCode?: string; status?: number } = {}) {
    super(message)
    this.name = 'SqsRefusal'
    this.code = code
    this.queryCode = options.queryCode ?? code
    this.status = options.status ?? 400
  }
}

export const sqsAnswer = (body: object, requests = 1): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
  cost: { requests },
})

export function sqsError({ code, queryCode, status, message }: SqsRefusal): WireAnswer {
  const space = code === 'AccessDeniedException' ? 'com.amazon.coral.service' : 'com.amazonaws.sqs'
  const fault = status >= 500 ? 'Receiver' : 'Sender'
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-query-error': `${queryCode};${fault}` },
    body: JSON.stringify({ __type: `${space}#${code}`, message }),
  }
}
