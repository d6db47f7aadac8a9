import type { BundledFunction } from './bundled-function.ts'
import { PrivateBucket } from './private-bucket.ts'

/** What was learnt for suggesting: a version of each day and which one counts, by tenant. No words of reports. */
export class ModelsBucket extends PrivateBucket {
  grantReadTo(fn: BundledFunction): void {
    this.allow(fn, 's3:GetObject')
    // Without it S3 answers 403 for a model that is not there yet.
    fn.allow({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] })
  }

  grantWriteTo(fn: BundledFunction): void {
    this.allow(fn, 's3:PutObject')
  }

  private allow(fn: BundledFunction, action: string): void {
    const { arn, finding } = this.below('models/')
    fn.allow({
      actions: [action],
      resources: [arn],
      env: { MODELS_BUCKET: this.bucket.bucketName },
      wildcards: {
        findings: [finding],
        reason: 'One object for each tenant and version; nothing else is in this bucket.',
      },
    })
  }
}
