/** One taking-in of bytes: what came, when and from where. The bytes lie in the archive under their hash. */
export interface Capture {
  /** Of the bytes as they came, lower-case hexadecimal. */
  readonly sha256: string
  /** How many bytes. */
  readonly size: number
  /** Without parameters, lower case («text/html»); `null` if neither the server nor the name says. */
  readonly mediaType: string | null
  /** As asked for; `null` where the bytes came from a file. */
  readonly url: string | null
  /** Where the redirects led. */
  readonly finalUrl: string | null
  /** HTTP status. */
  readonly status: number | null
  /** Response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Base name of the file, with `!member` for a part of a container («week.wacz!page-3»); never a whole path. */
  readonly file: string | null
  /** The four times are instants in UTC (ISO 8601) and are never taken for one another; publication is the document's. */
  readonly capturedAt: string
  /** By the server's `date` header. */
  readonly serverDate: string | null
  /** By the server's `last-modified` header. */
  readonly lastModified: string | null
  /** When the file was last written. */
  readonly fileDate: string | null
}
