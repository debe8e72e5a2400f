package org.chamfer.formats.internal.ply;

import org.chamfer.base.diagnostic.DiagnosticException;

/** The numbers that follow the header of a PLY file. */
interface PlyNumbers {
    /**
     * The next number, perhaps infinite or not a number.
     *
     * @throws DiagnosticException if there is none
     */
    double next(PlyType type) throws DiagnosticException;

    /**
     * Passes over some numbers, whatever they are.
     *
     * @throws DiagnosticException if there are not so many
     */
    void skip(PlyType type, long count) throws DiagnosticException;

    /** The exception for what is wrong with the number that was last given. */
    DiagnosticException failure(String what);
}
