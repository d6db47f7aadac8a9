import { CfnParameter } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import { PrivateBucket } from './private-bucket.ts'

/**
 * Roots of the history, under Object Lock: until a version's time is over nobody can delete it, in COMPLIANCE mode not even
 * the account's root user. Each object is written once, on condition that nothing stands under its key.
 */
export class AnchorsBucket extends PrivateBucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, { versioned: true, objectLockEnabled: true })
    const mode = new CfnParameter(this, 'Mode', {
      type: 'String',
      allowedValues: ['COMPLIANCE', 'GOVERNANCE'],
      default: 'COMPLIANCE',
      description: 'Object Lock mode of the published roots; GOVERNANCE only for stages that are thrown away',
    })
    const days = new CfnParameter(this, 'Days', {
      type: 'Number',
      minValue: 1,
      maxValue: 36_500,
      default: 3650,
      description: 'Days for which no published root can be deleted',
    })
    mode.overrideLogicalId('AnchorLockMode')
    days.overrideLogicalId('AnchorLockDays')
    this.resource.objectLockConfiguration = {
      objectLockEnabled: 'Enabled',
      rule: { defaultRetention: { mode: mode.valueAsString, days: days.valueAsNumber } },
    }
  }

  grantAnchorTo(fn: BundledFunction): void {
    const { arn, finding } = this.below('anchors/')
    fn.allow({
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: [arn],
      env: { ANCHORS_BUCKET: this.bucket.bucketName },
      wildcards: { findings: [finding], reason: 'Keys are sequence numbers; nothing else is in this bucket.' },
    })
    // The newest root is found by listing.
    fn.allow({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] })
  }
}
