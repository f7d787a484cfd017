const { raw } = String

/** Calls of the C library that wait, under the names they have in glibc and musl. */
export const WAITING_CALLS = raw`^_{0,2}(?:GI_)?_{0,3}(?:libc_)?(?:epoll_p?wait2?|poll|ppoll|select|pselect6?|nanosleep|clock_nanosleep(?:_time64)?|usleep|sleep|pthread_cond_(?:clock|timed)?wait|pthread_join|futex_(?:abstimed_)?wait\w*|sem_(?:clock|timed)?wait|accept4?|sigtimedwait|sigwait\w*|kevent|syscall_cancel\w*)(?:@.*)?$`
