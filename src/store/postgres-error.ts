import { OutsideError } from '../model/index.ts'

interface Told {
  readonly codes: RegExp
  readonly code: string
  readonly retry: OutsideError['retry']
  readonly sentence: (name: string) => string
}

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) and by Node's codes for what the network does. */
const ERRORS: readonly Told[] = [
  {
    codes: /^(08...|57P0[1-5]|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT)$/,
    code: 'database-gone',
    retry: 'soon',
    sentence: (name) => `The database ${name} does not answer or has ended the connection. What was acknowledged stays; see whether it runs.`,
  },
  {
    codes: /^ENOTFOUND$/,
    code: 'database-gone',
    retry: 'later',
    sentence: (name) => `The host of the database ${name} is not known. Check DATABASE_URL.`,
  },
  {
    codes: /^(28...|42501)$/,
    code: 'database-refused',
    retry: 'never',
    sentence: (name) => `The database ${name} does not let this user in, or not do this. Check the user and password in DATABASE_URL and its rights.`,
  },
  {
    codes: /^(3D000|3F000)$/,
    code: 'database-missing',
    retry: 'never',
    sentence: (name) => `There is no such database or schema: ${name}. Create it first.`,
  },
  {
    codes: /^(53100|58030)$/,
    code: 'disk-full',
    retry: 'later',
    sentence: (name) => `The disk of the database ${name} is full or fails; nothing of this batch was kept. Make room and run it again.`,
  },
  { codes: /^53...$/, code: 'database-busy', retry: 'soon', sentence: (name) => `The database ${name} has no room for this at present. Try again.` },
  {
    codes: /^(40...|55P03|57014)$/,
    code: 'database-busy',
    retry: 'soon',
    sentence: (name) => `The database ${name} gave this up for another. Try again.`,
  },
  { codes: /^25006$/, code: 'store-read-only', retry: 'never', sentence: (name) => `The database ${name} is read-only. Nothing was changed.` },
  {
    codes: /^(XX001|XX002)$/,
    code: 'store-damaged',
    retry: 'never',
    sentence: (name) => `The database ${name} is damaged. Restore a backup of it.`,
  },
]

// The driver has no codes for these.
const GONE = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Connection ended unexpectedly/

/** The error with a sentence that names the database and the way out; one that is our own mistake stays what it was. */
export function toPostgresError(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof OutsideError) return error
  const own = 'code' in error && typeof error.code === 'string' ? error.code : null
  const code = own ?? (GONE.test(error.message) ? '08006' : null)
  const told = code === null ? undefined : ERRORS.find(({ codes }) => codes.test(code))
  if (told === undefined) return error
  return new OutsideError(`${told.sentence(name)} (PostgreSQL: ${error.message})`, { code: told.code, retry: told.retry, cause: error })
}
