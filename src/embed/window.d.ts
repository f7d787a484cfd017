import type { Emberscope } from './scripting.ts'

declare global {
  interface Window {
    emberscope: Emberscope
  }
}
