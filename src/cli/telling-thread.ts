// A thread that tells: loads the teller once, says that it is ready, then answers every document in the order in which they come.
import { workerData } from 'node:worker_threads'
import { answerDocuments } from './answer-documents.ts'
import { loadTeller, type TellerSetup } from './teller.ts'

answerDocuments(loadTeller(workerData as TellerSetup))
