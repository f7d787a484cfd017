import type { SampleType } from './session.ts'

const NAMES = new Map([
  ['cpu', 'CPU'],
  ['samples', 'Samples'],
  ['sample', 'Samples'],
  ['wall', 'Wall'],
  ['time', 'Time'],
  ['alloc_objects', 'Alloc Objects'],
  ['alloc_space', 'Alloc Space'],
  ['inuse_objects', 'Inuse Objects'],
  ['inuse_space', 'Inuse Space'],
  ['goroutine', 'Goroutines'],
  ['threadcreate', 'Threads created'],
  ['contentions', 'Contentions'],
  ['delay', 'Delay'],
])

/** What people call a sample type. Types of one name are told apart by their position. */
export function sampleTypeName(sampleType: SampleType, all: readonly SampleType[]): string {
  const { type, unit, index } = sampleType
  const known = NAMES.get(type.toLowerCase())
  const name = known ?? (sentence(type) || sentence(unit) || `Type ${index + 1}`)
  return all.some((other) => other.index !== index && other.type === type) ? `${name} #${index + 1}` : name
}

function sentence(type: string): string {
  const words = type.replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
