/** What no duty rule covers on purpose, and whom the demonstration's dispatcher sends it to. */
export const BY_HAND: Readonly<Record<string, string>> = {
  'OSS.event.1602': 'economy',
  'OSS.event.1604': 'economy',
}
