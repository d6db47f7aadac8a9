import { Aws, Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import { PrivateBucket } from './private-bucket.ts'
import type { WorkQueue } from './work-queue.ts'

export interface PhotosBucketProps {
  readonly scrub: WorkQueue
  /** Where the site is served from: the only pages that may upload. */
  readonly siteOrigin: string
}

type Prefix = 'quarantine/' | 'private/' | 'refused/'

/** Photos: uploaded into quarantine/, scrubbed into private/; refused/ holds markers that say why a photo was not taken. */
export class PhotosBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { scrub, siteOrigin }: PhotosBucketProps) {
    super(scope, id, {
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [siteOrigin], allowedHeaders: ['*'], maxAge: 3600 }],
      lifecycleRules: [
        { id: 'unscrubbed', prefix: 'quarantine/', expiration: Duration.days(1) },
        { id: 'refusals', prefix: 'refused/', expiration: Duration.days(7) },
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    })
    this.announceUploads(scrub)
  }

  /** Where upload tickets point to. */
  get origin(): string {
    return `https://${this.bucket.bucketRegionalDomainName}`
  }

  grantTakeUploadsTo(fn: BundledFunction): void {
    this.grant(fn, ['s3:PutObject'], ['quarantine/'])
  }

  grantShowTo(fn: BundledFunction): void {
    this.grant(fn, ['s3:GetObject'], ['private/', 'refused/'])
    this.grantTellMissingTo(fn)
  }

  grantScrubTo(fn: BundledFunction): void {
    this.grant(fn, ['s3:GetObject', 's3:DeleteObject'], ['quarantine/'])
    this.grant(fn, ['s3:GetObject'], ['private/'])
    this.grant(fn, ['s3:PutObject'], ['private/', 'refused/'])
    this.grantTellMissingTo(fn)
  }

  /** Without it S3 answers 403 for an object that is not there, and a missing grant would look like a missing photo. */
  private grantTellMissingTo(fn: BundledFunction): void {
    fn.allow({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] })
  }

  private grant(fn: BundledFunction, actions: readonly string[], prefixes: readonly Prefix[]): void {
    const objects = prefixes.map(prefix => this.below(prefix))
    fn.allow({
      actions,
      resources: objects.map(object => object.arn),
      env: { PHOTOS_BUCKET: this.bucket.bucketName },
      wildcards: {
        findings: objects.map(object => object.finding),
        reason: 'Keys are made from tenant and photo id; the prefix is the stage of the photo.',
      },
    })
  }

  /** On the bucket itself, not through CDK's addEventNotification: that brings a hidden function along. */
  private announceUploads({ queue }: WorkQueue): void {
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'UploadsOfThisStack',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        // By name, because the bucket needs the policy before it exists: S3 tries the queue when the bucket is made.
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:s3:::${Stack.of(this).stackName}-*` },
        },
      }),
    )
    this.resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'quarantine/' }] } },
        },
      ],
    }
    this.resource.node.addDependency(queue)
  }
}
