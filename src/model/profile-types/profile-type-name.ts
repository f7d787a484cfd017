import type { ProfileType } from './profile-type.ts'

/** What people call a kind of profile. */
export const PROFILE_TYPE_NAMES: Readonly<Record<ProfileType, string>> = {
  cpu: 'CPU',
  wall: 'Wall',
  alloc_objects: 'Alloc Objects',
  alloc_space: 'Alloc Space',
  inuse_objects: 'Inuse Objects',
  inuse_space: 'Inuse Space',
  goroutines: 'Goroutines',
  mutex_count: 'Mutex Count',
  mutex_duration: 'Mutex Duration',
  block_count: 'Block Count',
  block_duration: 'Block Duration',
  lock_count: 'Lock Count',
  lock_duration: 'Lock Duration',
  exceptions: 'Exceptions',
  heap: 'Heap',
  other: 'Other',
}

/** Kinds that answer the same question. */
export interface Family {
  readonly name: string
  readonly types: readonly ProfileType[]
}

/** In the order in which they are listed. Every kind is in one of them. */
export const FAMILIES: readonly Family[] = [
  { name: 'CPU', types: ['cpu'] },
  { name: 'Wall', types: ['wall'] },
  { name: 'Memory', types: ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'] },
  { name: 'Goroutines', types: ['goroutines'] },
  { name: 'Mutex', types: ['mutex_count', 'mutex_duration'] },
  { name: 'Block', types: ['block_count', 'block_duration'] },
  { name: 'Lock', types: ['lock_count', 'lock_duration'] },
  { name: 'Exceptions', types: ['exceptions'] },
  { name: 'Heap', types: ['heap'] },
  { name: 'Other', types: ['other'] },
]
