package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.internal.format.Doc.Break;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.Parameter;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.VariableReference;
import org.eclipse.emf.ecore.EObject;

/** Lays out what stands between brackets with commas: arguments, parameters, elements. */
final class ListLayout {
    private final TokenCursor cursor;
    private final ExpressionLayout expressions;

    /** A part of a list up to its separator. */
    private record Item(Token first, List<Doc> docs) {}

    ListLayout(TokenCursor cursor, ExpressionLayout expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** Arguments or parameters in parentheses: rows of the author stay if he broke the line at the first. */
    Doc arguments(List<? extends EObject> elements) {
        Token open = cursor.peek();
        Doc opening = cursor.take();
        boolean byAuthor = cursor.peek().broken() || cursor.isBrokenByComment(open);
        boolean embraces = !byAuthor && elements.size() == 1 && isVector(elements.getFirst());
        List<Item> items = items(elements, open);
        if (embraces || items.isEmpty() && !byAuthor) {
            return embraced(opening, items);
        }
        boolean rows = hasRows(items);
        return list(opening, items, byAuthor, rows ? Break.WITH_GROUP : Break.FILL, rows ? Break.FILL : Break.SOFT);
    }

    /** The elements of a vector in brackets: rows of the author always stay. */
    Doc vector(Brackets vector) {
        Token open = cursor.peek();
        Doc opening = cursor.take();
        boolean first = cursor.peek().broken();
        List<Item> items = items(vector.getElements(), open);
        if (items.isEmpty() && !cursor.isBrokenByComment(open)) {
            return embraced(opening, items);
        }
        boolean rows = hasRows(items);
        boolean simple = vector.getElements().stream().allMatch(ListLayout::isSimple);
        boolean byAuthor = rows || !items.isEmpty() && first || cursor.isBrokenByComment(open);
        return list(opening, items, byAuthor, Break.WITH_GROUP, simple || byAuthor ? Break.FILL : Break.SOFT);
    }

    /** A vector as the only argument has its brackets beside the parentheses. */
    private static boolean isVector(EObject element) {
        return element instanceof Argument argument
                && argument.getValue() instanceof Brackets brackets
                && !brackets.isRange();
    }

    private static boolean isSimple(Expression element) {
        return switch (element) {
            case NumberLiteral _, StringLiteral _, BooleanLiteral _, VariableReference _ -> true;
            case UnaryOperation sign -> isSimple(sign.getOperand());
            default -> false;
        };
    }

    private static boolean hasRows(List<Item> items) {
        return items.stream().skip(1).anyMatch(item -> item.first().broken());
    }

    /** Everything up to the closing bracket; commas may stand alone, and loops that count have semicolons. */
    private List<Item> items(List<? extends EObject> elements, Token open) {
        Token closing = cursor.closing(open);
        List<Item> items = new ArrayList<>();
        int next = 0;
        while (cursor.peek() != closing) {
            Item item = new Item(cursor.peek(), new ArrayList<>());
            if (!isSeparator(cursor.peek())) {
                item.docs().add(element(elements.get(next++)));
            }
            while (isSeparator(cursor.peek())) {
                item.docs().add(cursor.take());
            }
            items.add(item);
        }
        return items;
    }

    private static boolean isSeparator(Token token) {
        return token.is(",") || token.is(";");
    }

    private Doc embraced(Doc opening, List<Item> items) {
        List<Doc> docs = new ArrayList<>(List.of(opening));
        items.forEach(item -> docs.addAll(item.docs()));
        docs.add(cursor.take());
        return Doc.Group.of(docs);
    }

    /**
     * A list with lines at its edges.
     *
     * @param rowBreak how the lines before the author's rows break if the group is broken
     * @param otherBreak the same for all others
     */
    private Doc list(Doc opening, List<Item> items, boolean byAuthor, Break rowBreak, Break otherBreak) {
        List<Doc> inside = new ArrayList<>();
        for (Item item : items) {
            boolean isFirst = inside.isEmpty();
            Break when = isFirst ? Break.WITH_GROUP : item.first().broken() ? rowBreak : otherBreak;
            inside.add(new Doc.Line(when, !isFirst, item.first().newlinesBeforeComments()));
            inside.addAll(item.docs());
        }
        inside.add(new Doc.Comments(cursor.peek()));
        Doc edge = new Doc.Line(Break.WITH_GROUP, false, 1);
        return new Doc.Group(List.of(opening, new Doc.Indented(inside, false), edge, cursor.takeBare()), byAuthor);
    }

    private Doc element(EObject element) {
        return switch (element) {
            case Argument argument -> named(argument.getName(), argument.getValue());
            case Parameter parameter -> named(parameter.getName(), parameter.getDefaultValue());
            case Expression expression -> expressions.inner(expression);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        };
    }

    private Doc named(String name, Expression value) {
        if (name == null) {
            return expressions.inner(value);
        }
        List<Doc> docs = new ArrayList<>();
        cursor.take(docs, value == null ? 1 : 2);
        if (value != null) {
            docs.add(new Doc.Space());
            docs.add(expressions.inner(value));
        }
        return Doc.Group.of(docs);
    }
}
