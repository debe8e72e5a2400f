package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.internal.format.Doc.Break;
import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.Conditional;

/** Lays out chains of operators and of conditional expressions; lines break before an operator, or where they did. */
final class OperatorLayout {
    private final TokenCursor cursor;
    private final ExpressionLayout expressions;

    OperatorLayout(TokenCursor cursor, ExpressionLayout expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** Operators that bind equally, from the left to the right. */
    Doc binary(BinaryOperation last, boolean indented) {
        List<BinaryOperation> chain = new ArrayList<>(List.of(last));
        while (chain.getLast().getLeft() instanceof BinaryOperation left
                && TokenCursor.offsetOf(left) == TokenCursor.offsetOf(last)
                && precedence(left) == precedence(last)) {
            chain.add(left);
        }
        Doc first = expressions.inner(chain.getLast().getLeft());
        List<Doc> docs = new ArrayList<>();
        for (BinaryOperation operation : chain.reversed()) {
            boolean spaced = !operation.getOperator().equals("^");
            docs.add(cursor.line(Break.SOFT, spaced));
            docs.add(cursor.take());
            docs.add(behind(spaced));
            docs.add(expressions.inner(operation.getRight()));
        }
        return chain(first, docs, !indented);
    }

    private static Doc chain(Doc first, List<Doc> others, boolean deeper) {
        List<Doc> docs = new ArrayList<>(List.of(first));
        if (deeper) {
            docs.add(new Doc.Indented(others, false));
        } else {
            docs.addAll(others);
        }
        return Doc.Group.of(docs);
    }

    /** The place behind an operator, where the line breaks only if the author broke it. */
    private Doc behind(boolean spaced) {
        if (cursor.peek().broken()) {
            return cursor.line(Break.FORCED, spaced);
        }
        return spaced ? new Doc.Space() : new Doc.Indented(List.of(), false);
    }

    private static int precedence(BinaryOperation operation) {
        return switch (operation.getOperator()) {
            case "||" -> 1;
            case "&&" -> 2;
            case "==", "!=" -> 3;
            case "<", "<=", ">", ">=" -> 4;
            case "|" -> 5;
            case "&" -> 6;
            case "<<", ">>" -> 7;
            case "+", "-" -> 8;
            case "*", "/", "%" -> 9;
            default -> 10;
        };
    }

    /**
     * One choice after the other. A line before or behind the first question mark makes everything behind the first
     * condition deeper; otherwise conditions stand under each other.
     */
    Doc conditional(Conditional first, boolean indented) {
        List<Doc> docs = new ArrayList<>();
        Doc condition = expressions.inner(first.getCondition());
        boolean single = !(first.getWhenFalse() instanceof Conditional);
        boolean question = cursor.peek().broken();
        docs.add(single || question ? cursor.line(Break.SOFT, true) : new Doc.Space());
        docs.add(cursor.take());
        question |= cursor.peek().broken();
        Conditional choice = first;
        while (true) {
            docs.add(behind(true));
            docs.add(expressions.inner(choice.getWhenTrue()));
            docs.add(cursor.line(Break.SOFT, true));
            docs.add(cursor.take());
            if (!(choice.getWhenFalse() instanceof Conditional next) || cursor.isBefore(next)) {
                break;
            }
            choice = next;
            docs.add(behind(true));
            docs.add(expressions.inner(choice.getCondition()));
            docs.add(cursor.line(Break.FILL, true));
            docs.add(cursor.take());
        }
        docs.add(behind(true));
        docs.add(expressions.inner(choice.getWhenFalse()));
        boolean deeper = !indented || question || single && !Doc.Group.of(docs).broken();
        return chain(condition, docs, deeper);
    }
}
