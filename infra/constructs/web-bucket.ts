import type { BundledFunction } from './bundled-function.ts'
import { PrivateBucket } from './private-bucket.ts'

/** The site's files, put there by `wangge publish-web` and served by serve-web. */
export class WebBucket extends PrivateBucket {
  grantServeTo(fn: BundledFunction): void {
    const { arn, finding } = this.below('')
    fn.allow({
      actions: ['s3:GetObject'],
      resources: [arn],
      env: { WEB_BUCKET: this.bucket.bucketName },
      wildcards: { findings: [finding], reason: 'Every file of the site is public; nothing else is in this bucket.' },
    })
    // Without it S3 answers 403 for a page that is not there.
    fn.allow({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] })
  }
}
