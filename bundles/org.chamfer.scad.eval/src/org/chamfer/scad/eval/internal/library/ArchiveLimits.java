package org.chamfer.scad.eval.internal.library;

/**
 * What a library may hold. Archives come from anywhere, and a small one can claim to be a huge one.
 *
 * @param entries number of files and folders
 * @param fileBytes size of one file
 * @param totalBytes size of all files together
 * @param ratio how many times larger than the archive all files together may be, if they are larger than a megabyte
 */
public record ArchiveLimits(int entries, long fileBytes, long totalBytes, int ratio) {
    /** Generous for libraries of code with pictures and examples. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(20_000, 64L << 20, 512L << 20, 100);

    /** Sizes below this are harmless, whatever the ratio. */
    static final long HARMLESS_BYTES = 1L << 20;
}
