// A thread that reads for the store: loads world and languages once, says that it is ready, then answers every document with its claims.
import { workerData } from 'node:worker_threads'
import { answerDocuments } from './answer-documents.ts'
import { loadClaimReader, type ReaderSetup } from './claim-reader.ts'

answerDocuments(loadClaimReader(workerData as ReaderSetup))
