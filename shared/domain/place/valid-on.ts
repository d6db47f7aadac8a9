interface Valid {
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
}

/** Whether an entry counts on a local date (`2026-11-22`); both its days are included. */
export const validOn = ({ validFrom, validTo }: Valid, date: string): boolean =>
  (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo)
