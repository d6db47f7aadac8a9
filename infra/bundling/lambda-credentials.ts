/**
 * Stands in for the SDK's credential chain in every bundle. Lambda puts the role's credentials into the environment and
 * nowhere else; the chain's other links (files, SSO, instance metadata …) would be 100 KB of code that never runs, and
 * their dynamic imports keep the bundler from dropping unused parts of the SDK.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = process.env
  if (!accessKeyId || !secretAccessKey) throw new Error('The environment of this function holds no credentials.')
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }) }
}
