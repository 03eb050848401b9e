/** An instant in UTC (ISO 8601) of a date as servers and archives write it; `null` for none. */
export function toInstant(value: string | undefined): string | null {
  const time = value === undefined ? Number.NaN : Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
