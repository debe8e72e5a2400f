package org.chamfer.store;

/**
 * What was removed from a store and what stayed.
 *
 * @param removed what went: evicted, damaged, incomplete or without use
 * @param kept what stayed
 */
public record PruneReport(StoreStatistics removed, StoreStatistics kept) {}
