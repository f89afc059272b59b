/**
 * What the C library is told about the memory of a server, as environment variables; other libraries than glibc ignore them. An array
 * of 128 KiB or more goes back to the system as soon as it is free, and threads share two heaps. The Dockerfile states the same.
 */
export const MALLOC = Object.freeze({ MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' });
