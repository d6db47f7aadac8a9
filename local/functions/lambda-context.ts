import type { ThreadStart } from './thread-messages.ts'

/** Lambda's context object. The time left is real time: a timeout is about this machine, not about the virtual clock. */
export function createContext(start: ThreadStart, requestId: string): Record<string, unknown> {
  const begun = performance.now()
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${start.functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(start.timeoutMs - (performance.now() - begun))),
  }
}
