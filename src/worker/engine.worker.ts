import { expose } from 'comlink'
import { EngineThread } from '#engine/engine-thread.ts'

expose(new EngineThread())
