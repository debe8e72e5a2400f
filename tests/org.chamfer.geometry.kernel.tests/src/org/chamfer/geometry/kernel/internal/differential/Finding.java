package org.chamfer.geometry.kernel.internal.differential;

/**
 * Something that a kernel does wrong.
 *
 * @param kind what sort of thing, in a word or two
 * @param place the operation where it shows, with the precision of the case; findings of the same kind and place count
 *     as one
 * @param detail what was seen
 * @param alone the operation and its operands as a case of its own, {@code null} if that is not known
 * @param endless true if the kernel is still at it, so that nothing more can be tried
 */
record Finding(String kind, String place, String detail, KernelCase alone, boolean endless) {
    Finding(String kind, String place, String detail) {
        this(kind, place, detail, null, false);
    }

    Finding withAlone(KernelCase operation) {
        return new Finding(kind, place, detail, operation, endless);
    }

    String signature() {
        return kind + ": " + place;
    }
}
