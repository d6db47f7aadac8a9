/** Whether a write's own condition refused it; everything else an SDK throws is not ours to interpret here. */
export const isConditionalFailure = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'
