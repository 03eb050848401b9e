import { ApiError } from './problem.ts'

/** A page whose cursor is none of ours is a fault of the request. */
export async function withCursor<T>(findPage: () => Promise<T>): Promise<T> {
  try {
    return await findPage()
  } catch (error) {
    if (error instanceof RangeError) throw new ApiError(400, `The parameter after is not right: ${error.message}`)
    throw error
  }
}
