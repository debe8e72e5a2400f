package org.chamfer.formats.internal.text;

/**
 * How many of something a file may hold so that the memory does not run out. A limit is a refusal that can be read; an
 * {@link OutOfMemoryError} hits whatever else the program is doing.
 */
public final class MemoryLimit {
    private MemoryLimit() {}

    /**
     * A number, or as many as there is room for if that is less.
     *
     * @param most a limit for any machine
     * @param bytesEach what each takes at most, with all copies that are made of it
     */
    public static int of(int most, int bytesEach) {
        return (int) Math.min(most, Runtime.getRuntime().maxMemory() / bytesEach);
    }
}
