import { parentPort } from 'node:worker_threads'
import type { Document } from '../model/index.ts'
import type { ThreadMessage } from './thread-pool.ts'

/** The life of a thread: it says that it is ready, then answers each document that it is sent. `toAnswer` does not throw. */
export function answerDocuments<Answer>(toAnswer: (document: Document) => Answer): void {
  const port = parentPort
  if (port === null) throw new Error('This file is started as a worker thread, not by itself.')
  const send = (message: ThreadMessage<Answer>): void => port.postMessage(message)
  port.on('message', (document: Document) => send({ kind: 'answer', answer: toAnswer(document) }))
  send({ kind: 'ready' })
}
