import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { expect } from 'vitest'
import { AddRuns } from '../src/api/add-runs.ts'
import { type AppSetup, toApp } from '../src/api/app.ts'
import { problemSchema } from '../src/api/contract.ts'
import { loadStaticFiles } from '../src/api/static-files.ts'
import { openAnswers } from '../src/ask/index.ts'
import { toIdentities } from '../src/export/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { type MergedStore, openMergedStore } from './merged-store.ts'

/** The server without its network over the merged store of the tests, asked as a browser on this machine would. */
export interface AskedApp {
  readonly merged: MergedStore
  readonly setup: AppSetup
  /** What it told its terminal. */
  readonly told: readonly unknown[]
  /** `on` is another server than its own. */
  readonly ask: (path: string, init?: RequestInit, on?: OpenAPIHono) => Promise<Response>
  /** Asks it to add something. */
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>, on?: OpenAPIHono) => Promise<Response>
  readonly close: () => Promise<void>
}

export async function openAskedApp(): Promise<AskedApp> {
  const merged = await openMergedStore()
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-app-'))
  const told: unknown[] = []
  const runs = new AddRuns({
    takeIn: async function* () {
      yield [{ name: 'https://courier.example/a', outcome: 'new', notes: [], source: 'a', version: 'v', claims: 2, isUnread: false }]
    },
    bringUpToDate: async () => {},
    makeFolder: () => mkdtemp(join(folder, 'upload-')),
    tell: (error) => told.push(error),
  })
  const setup: AppSetup = {
    answers: await openAnswers(merged.store),
    version: '9.9.9',
    store: 'test.sqlite',
    runs,
    files: loadStaticFiles(null),
    isLocal: true,
    startedAt: 1000,
    loadIdentities: () => toIdentities(loadWorld()),
    findOutlet: () => null,
    tell: (error) => told.push(error),
  }
  const app = toApp(setup)
  const ask: AskedApp['ask'] = async (path, init = {}, on = app) =>
    on.request(`http://localhost:7474${path}`, { ...init, headers: { Host: 'localhost:7474', ...init.headers } })
  return {
    merged,
    setup,
    told,
    ask,
    post: (body, headers = {}, on = app) =>
      ask('/api/add', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }, on),
    close: async () => {
      await merged.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The problem that an answer tells, in the one shape that problems have. */
export async function toProblem(response: Response): Promise<{ readonly status: number; readonly detail: string }> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.detail).toMatch(/^[A-Z“].*\.$/s)
  return problem
}
