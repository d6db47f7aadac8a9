import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { StreamRecord } from 'aws-lambda'
import type { Commit } from '#shared/domain/case/commit.ts'
import { commitOf } from './commit-item.ts'

/** The commit in a stream record's new image. Throws when it holds none. */
export const commitOfImage = (image: NonNullable<StreamRecord['NewImage']>): Commit =>
  commitOf(unmarshall(image as Parameters<typeof unmarshall>[0]))
