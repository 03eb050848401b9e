/** A number of bytes for people: «2.5 MB». */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
