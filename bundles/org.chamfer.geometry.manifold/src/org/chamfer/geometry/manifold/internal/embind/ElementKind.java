package org.chamfer.geometry.manifold.internal.embind;

/** Kinds of elements of a {@link MemoryView}; the ordinal is the number that the module uses. */
enum ElementKind {
    INT8,
    UINT8,
    INT16,
    UINT16,
    INT32,
    UINT32,
    FLOAT32,
    FLOAT64,
    INT64,
    UINT64
}
