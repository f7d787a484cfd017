// Go writes mutex and block profiles with one and the same header. What tells them apart is where their stacks end: a mutex profile's in
// the unlocking that let somebody go on, a block profile's in what had to wait. (Go's runtime/pprof, documentation of Profile)

/** What a function at the end of a stack tells; the numbers are those that the core counts by. */
export const LEAF_CLASSES = { unlock: 1, wait: 2, idle: 3 } as const

const UNLOCK =
  /^(?:internal\/)?sync\.\(\*(?:RW)?Mutex\)\.(?:RUnlock|Unlock|unlockSlow|rUnlockSlow)$|^runtime\.(?:unlock|unlock2|unlockWithRank|_LostContendedRuntimeLock|semrelease1?)$|^sync\.runtime_Semrelease$/
const WAIT =
  /^runtime\.(?:chanrecv|chanrecv1|chanrecv2|chansend|chansend1|selectgo|block|semacquire1?|goparkunlock|selectnbrecv|notetsleepg)$|^(?:internal\/)?sync\.\(\*(?:RW)?Mutex\)\.(?:R?Lock|lockSlow)$|^sync\.\(\*WaitGroup\)\.Wait$|^sync\.\(\*Cond\)\.Wait$|^(?:internal\/)?(?:sync|poll)\.runtime_Semacquire\w*$|^reflect\.(?:chan\w+|rselect)$/
const IDLE =
  /^runtime\.(?:gopark|goexit\d?|sigNoteSleep|goroutineProfileWithLabels)$|^(?:runtime\/)?pprof\.runtime_goroutineProfileWithLabels$|goroutineProfile/

/** The class of a function, by its name; 0 for none. Where a frame is `Cond.Wait`, what it calls to unlock comes before it. */
export function leafClass(name: string): number {
  if (UNLOCK.test(name)) return LEAF_CLASSES.unlock
  if (WAIT.test(name)) return LEAF_CLASSES.wait
  return IDLE.test(name) ? LEAF_CLASSES.idle : 0
}

/** Shares of a type's values whose stacks end in functions of each class. */
export interface LeafShares {
  readonly unlock: number
  readonly wait: number
  readonly idle: number
}
