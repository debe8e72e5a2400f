package org.chamfer.store;

/**
 * A file of a store that does not hold what its name promises.
 *
 * @param file its place in the store's folder, with slashes
 * @param reason what is wrong, a short phrase
 */
public record DamagedFile(String file, String reason) {}
