import type { Document, Outlet } from '../model/index.ts'
import type { World } from '../world/index.ts'

/** The row of the outlet under whose name the document stands, if the tables have one. */
export const findPrinted = ({ outlet }: Document, { outlets }: World): Outlet | undefined =>
  outlet === null ? undefined : [...outlets.values()].find(({ name }) => name === outlet)
