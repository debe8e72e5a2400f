package org.chamfer.geometry.manifold.internal.embind;

/** A C++ type that the module has announced, as far as values of it cross through the dynamic value interface. */
sealed interface WireType {
    /** An integer. */
    record Whole(int bytes, boolean signed) implements WireType {}

    /** A floating-point number of 4 or 8 bytes. */
    record Real(int bytes) implements WireType {}

    /** A handle of a host value. */
    record Value() implements WireType {}

    /** A window on an array in memory, by element kind. */
    record View(ElementKind element) implements WireType {}

    /** Everything else: classes, enumerations, texts. Such values cross by raw words. */
    record Opaque() implements WireType {}
}
