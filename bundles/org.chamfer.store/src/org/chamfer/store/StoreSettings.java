package org.chamfer.store;

/**
 * How a store behaves.
 *
 * @param capacityBytes the size, in bytes on disk, beyond which the least recently used goes; at least 1 MiB
 */
public record StoreSettings(long capacityBytes) {
    /** Five gigabytes. */
    public static final StoreSettings DEFAULT = new StoreSettings(5_000_000_000L);

    public StoreSettings {
        if (capacityBytes < 1 << 20) {
            throw new IllegalArgumentException("a store holds at least 1 MiB, not " + capacityBytes + " bytes");
        }
    }
}
