package org.chamfer.scad.internal;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.SourceText;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.EachGenerator;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.ForGenerator;
import org.chamfer.scad.model.IfGenerator;
import org.chamfer.scad.model.Let;
import org.eclipse.emf.ecore.EObject;

/**
 * Confines the generators of list comprehensions to the elements of vectors. The grammar takes them for expressions,
 * because it cannot see soon enough which one a parenthesis or a {@code let} holds.
 */
final class GeneratorPlacement {
    private static final int MOST_MESSAGES = 5;

    private final SourceText source;

    GeneratorPlacement(SourceText source) {
        this.source = source;
    }

    /** Errors for the generators that stand elsewhere, the first few. */
    List<Diagnostic> check(List<Expression> generators) {
        List<Diagnostic> errors = new ArrayList<>();
        for (Expression generator : generators) {
            if (errors.size() < MOST_MESSAGES && !isElement(generator)) {
                errors.add(error(generator));
            }
        }
        return errors;
    }

    private Diagnostic error(Expression generator) {
        String keyword =
                switch (generator) {
                    case ForGenerator _ -> "for";
                    case IfGenerator _ -> "if";
                    default -> "each";
                };
        int offset = ((LocatedObject) generator).offset();
        Diagnostic error = Diagnostic.error(
                "scad.generator-outside-vector",
                "'" + keyword + "' cannot be used as a value outside of a vector",
                source.range(offset, keyword.length()));
        return switch (keyword) {
            case "for" -> error.withHint("to make a list, put brackets around it: [for (...) ...]");
            case "if" -> error.withHint("to choose between two values, write condition ? value : other");
            default -> error.withHint("to join lists, put brackets around it: [each ...]");
        };
    }

    private static boolean isElement(EObject expression) {
        EObject child = expression;
        while (isBodyOf(child, child.eContainer())) {
            child = child.eContainer();
        }
        return child.eContainer() instanceof Brackets brackets && !brackets.isRange();
    }

    /** Whether the parent yields the elements that the child yields. */
    private static boolean isBodyOf(EObject child, EObject parent) {
        return switch (parent) {
            case ForGenerator outer -> outer.getBody() == child;
            case EachGenerator _ -> true;
            case IfGenerator outer -> outer.getCondition() != child;
            case Let outer -> outer.getBody() == child;
            case null, default -> false;
        };
    }
}
