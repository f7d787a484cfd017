import type { ProfileType } from '#model/profile-types/profile-type.ts'

/** The examples that are shown first, and a sentence that makes one want to look. */
export const FEATURED: readonly { readonly id: string; readonly profileType: ProfileType; readonly sentence: string }[] = [
  {
    id: 'java-cpu',
    profileType: 'cpu',
    sentence: 'Whenever an auction house needs the highest bid, it copies and sorts all of them.',
  },
  {
    id: 'go-heap',
    profileType: 'inuse_space',
    sentence: 'There is a limit to how many answers are kept, but each one holds whole articles.',
  },
  {
    id: 'nodejs-heap',
    profileType: 'heap',
    sentence: 'Every answer that is kept drags along all the stops that its search has reached.',
  },
  {
    id: 'ebpf-python-cpu',
    profileType: 'cpu',
    sentence: 'A backup calls the kernel for every 80 bytes, and its stacks go on down there.',
  },
]
