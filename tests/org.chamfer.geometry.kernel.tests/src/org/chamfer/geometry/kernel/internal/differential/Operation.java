package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.Locale;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/** A boolean operation on a list of solids. */
enum Operation {
    UNION {
        @Override
        Solid compute(KernelSession session, Solid[] operands) throws KernelException {
            return session.union(List.of(operands));
        }
    },
    /** The first without all others. */
    DIFFERENCE {
        @Override
        Solid compute(KernelSession session, Solid[] operands) throws KernelException {
            return session.difference(operands[0], List.of(operands).subList(1, operands.length));
        }
    },
    INTERSECTION {
        @Override
        Solid compute(KernelSession session, Solid[] operands) throws KernelException {
            return session.intersection(List.of(operands));
        }
    };

    abstract Solid compute(KernelSession session, Solid[] operands) throws KernelException;

    /** The name in the text of a case. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Operation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
