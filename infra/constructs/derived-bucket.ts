import type { Construct } from 'constructs'
import type { EnvName } from '#shared/runtime/env-names.ts'
import type { BundledFunction } from './bundled-function.ts'
import { PrivateBucket } from './private-bucket.ts'

export interface DerivedBucketProps {
  /** Below which everything lies: `models/`. */
  readonly prefix: string
  readonly env: EnvName
}

/** What functions made of other data, version by version, and which version counts, by tenant. Nothing personal; it can be made again. */
export class DerivedBucket extends PrivateBucket {
  private readonly props: DerivedBucketProps

  constructor(scope: Construct, id: string, props: DerivedBucketProps) {
    super(scope, id)
    this.props = props
  }

  grantReadTo(fn: BundledFunction): void {
    this.allow(fn, 's3:GetObject')
    // Without it S3 answers 403 for what is not there yet.
    fn.allow({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] })
  }

  grantWriteTo(fn: BundledFunction): void {
    this.allow(fn, 's3:PutObject')
  }

  private allow(fn: BundledFunction, action: string): void {
    const { arn, finding } = this.below(this.props.prefix)
    fn.allow({
      actions: [action],
      resources: [arn],
      env: { [this.props.env]: this.bucket.bucketName },
      wildcards: {
        findings: [finding],
        reason: 'One object for each tenant and version; nothing else is in this bucket.',
      },
    })
  }
}
