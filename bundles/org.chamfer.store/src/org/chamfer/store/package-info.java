/**
 * The content-addressed store on disk: what has been computed once, found again under a key. Any number of threads and
 * processes may have one folder open at once.
 *
 * <p>A store knows two things. An <em>entry</em> stands under the digest of everything that a computation depends on
 * and names its results. A <em>blob</em> is the bytes of a result, under the digest of these bytes, so that equal
 * results are kept once. Contents of at most {@link org.chamfer.store.InlineBlob#LIMIT} bytes travel in the entry
 * itself and cost no file of their own.
 *
 * <p>The folder:
 *
 * <pre>
 * v1/                      version of this layout; other versions are left alone
 *   entries/3f/3fa1...     one file for each entry, named by its key: mark, checksum (CRC-32C), key, blobs, attributes
 *   blobs/9c/9c02...       one file for each blob, named by the SHA-256 of its bytes, which is all that it holds
 *   tmp/ID.lock, tmp/ID/   files that are being written, in a folder for each store that is open for writing
 *   size                   an estimate of the store's size: one byte for each 64 KiB
 *   maintenance.lock       locked by whoever evicts, verifies or clears
 *   CACHEDIR.TAG           tells backup programs to pass by
 * </pre>
 *
 * <p>A file is written in {@code tmp} and renamed into its place, so that a place holds a whole file or none, however a
 * process ends. The locks are those of the operating system, which takes them back when a process dies; a folder in
 * {@code tmp} whose lock is free is a leftover, and is removed when a store is opened or pruned. Nothing is forced to the
 * disk: what a power failure cuts off is found out when it is read, counts as missing and is removed. A reader takes no
 * lock and may find at any time that a file is gone: that is a miss, and never a wrong answer.
 *
 * <p>The time at which an entry was last used is the time stamp of its file, set anew only when it is older than ten
 * minutes. Space is counted as on a disk with blocks of 4 KiB. Eviction lets the most recently used entries stay with
 * their blobs, and the blobs that were written less than ten minutes ago, whose entries may be on their way.
 */
package org.chamfer.store;
