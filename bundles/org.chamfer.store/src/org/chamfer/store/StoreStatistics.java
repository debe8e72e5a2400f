package org.chamfer.store;

/**
 * The size of a store.
 *
 * @param entries the number of entries
 * @param blobs the number of blobs that have a file of their own
 * @param bytes the space of both, as on a disk with blocks of 4 KiB
 */
public record StoreStatistics(long entries, long blobs, long bytes) {}
