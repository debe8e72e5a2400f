package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.internal.format.Doc.Break;
import org.chamfer.scad.model.Assert;
import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Call;
import org.chamfer.scad.model.Conditional;
import org.chamfer.scad.model.EachGenerator;
import org.chamfer.scad.model.Echo;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.ForGenerator;
import org.chamfer.scad.model.FunctionLiteral;
import org.chamfer.scad.model.IfGenerator;
import org.chamfer.scad.model.Index;
import org.chamfer.scad.model.Let;
import org.chamfer.scad.model.Member;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.eclipse.emf.ecore.EObject;

/** Lays out expressions. */
final class ExpressionLayout {
    private final TokenCursor cursor;
    private final ListLayout lists;
    private final OperatorLayout operators;

    ExpressionLayout(TokenCursor cursor) {
        this.cursor = cursor;
        this.lists = new ListLayout(cursor, this);
        this.operators = new OperatorLayout(cursor, this);
    }

    ListLayout lists() {
        return lists;
    }

    /** The value of an assignment or a function, with the line before it. */
    Doc value(Expression value) {
        boolean chain = isChain(value);
        List<Doc> docs = new ArrayList<>();
        if (chain || cursor.peek().broken()) {
            docs.add(cursor.line(Break.SOFT, true));
        } else {
            docs.add(new Doc.Space());
        }
        docs.add(chain ? continued(value) : inner(value));
        return Doc.Group.of(List.of(new Doc.Indented(docs, chain)));
    }

    /** True if lines in the middle of it need an indent. */
    private static boolean isChain(Expression value) {
        return switch (value) {
            case BinaryOperation _, Conditional _, Let _, Assert _, Echo _ -> true;
            default -> false;
        };
    }

    /** An expression whose further lines need an indent. */
    Doc inner(Expression expression) {
        return expression(expression, false);
    }

    /** An expression whose further lines are indented by what is around it. */
    Doc continued(Expression expression) {
        return expression(expression, true);
    }

    private Doc expression(Expression expression, boolean indented) {
        return cursor.isBefore(expression) ? parentheses(expression) : bare(expression, indented);
    }

    private Doc parentheses(Expression expression) {
        Token open = cursor.peek();
        Doc opening = cursor.take();
        if (!cursor.peek().broken() && !cursor.isBrokenByComment(open)) {
            return Doc.Group.of(List.of(opening, inner(expression), cursor.take()));
        }
        Doc edge = new Doc.Line(Break.WITH_GROUP, false, 1);
        Doc inside = continued(expression);
        Doc indented = new Doc.Indented(List.of(edge, inside, new Doc.Comments(cursor.peek())), false);
        return new Doc.Group(List.of(opening, indented, edge, cursor.takeBare()), true);
    }

    private Doc bare(Expression expression, boolean indented) {
        return switch (expression) {
            case Brackets brackets -> brackets.isRange() ? range(brackets) : lists.vector(brackets);
            case UnaryOperation unary -> sequence(cursor.take(), inner(unary.getOperand()));
            case BinaryOperation binary -> operators.binary(binary, indented);
            case Conditional conditional -> operators.conditional(conditional, indented);
            case Call call -> sequence(inner(call.getCallee()), lists.arguments(call.getArguments()));
            case Index index -> index(index);
            case Member member -> member(member);
            case FunctionLiteral function -> headed(true, function.getParameters(), function.getBody(), true, indented);
            case Let let -> headed(true, let.getArguments(), let.getBody(), false, indented);
            case Assert assertion -> headed(false, assertion.getArguments(), assertion.getBody(), false, indented);
            case Echo echo -> headed(false, echo.getArguments(), echo.getBody(), false, indented);
            case ForGenerator loop -> headed(true, heads(loop), loop.getBody(), true, indented);
            case IfGenerator condition -> condition(condition);
            case EachGenerator each -> sequence(cursor.take(), new Doc.Space(), inner(each.getBody()));
            default -> cursor.take();
        };
    }

    private static Doc sequence(Doc... docs) {
        return Doc.Group.of(List.of(docs));
    }

    private Doc range(Brackets range) {
        List<Doc> docs = new ArrayList<>(List.of(cursor.take()));
        for (Expression element : range.getElements()) {
            docs.add(inner(element));
            // A colon, or the bracket behind the last element.
            docs.add(cursor.take());
        }
        return Doc.Group.of(docs);
    }

    private Doc index(Index index) {
        return sequence(inner(index.getTarget()), cursor.take(), inner(index.getIndex()), cursor.take());
    }

    private Doc member(Member member) {
        Doc target = inner(member.getTarget());
        if (member.getTarget() instanceof NumberLiteral) {
            // Without the space, the point would belong to the number.
            return sequence(target, new Doc.Space(), cursor.take(), cursor.take());
        }
        return sequence(target, cursor.take(), cursor.take());
    }

    private static List<EObject> heads(ForGenerator loop) {
        List<EObject> heads = new ArrayList<>(loop.getArguments());
        if (loop.isCounting()) {
            heads.add(loop.getCondition());
            heads.addAll(loop.getUpdates());
        }
        return heads;
    }

    /** A keyword with something in parentheses, and a body. */
    private Doc headed(
            boolean spaced, List<? extends EObject> heads, Expression body, boolean deeper, boolean indented) {
        Token keyword = cursor.peek();
        List<Doc> docs = new ArrayList<>(List.of(cursor.take()));
        if (spaced) {
            docs.add(new Doc.Space());
        }
        docs.add(lists.arguments(heads));
        if (body != null) {
            docs.add(body(keyword, body, deeper, indented));
        }
        return Doc.Group.of(docs);
    }

    /** The line before a body and the body: as deep as its author has put it, if he broke the line. */
    private Doc body(Token keyword, Expression body, boolean deeper, boolean indented) {
        boolean indent = cursor.peek().broken() ? cursor.isDeeperThan(keyword) : deeper;
        Doc line = cursor.line(Break.SOFT, true);
        if (!indent) {
            return Doc.Group.of(List.of(line, expression(body, indented)));
        }
        return Doc.Group.of(List.of(new Doc.Indented(List.of(line, continued(body)), false)));
    }

    private Doc condition(IfGenerator condition) {
        Token keyword = cursor.peek();
        List<Doc> docs = new ArrayList<>(List.of(cursor.take(), new Doc.Space()));
        docs.add(lists.arguments(List.of(condition.getCondition())));
        docs.add(body(keyword, condition.getWhenTrue(), true, false));
        Expression otherwise = condition.getWhenFalse();
        if (otherwise != null) {
            docs.add(cursor.line(Break.SOFT, true));
            docs.add(cursor.take());
            boolean chain = otherwise instanceof IfGenerator && !cursor.peek().broken() && !cursor.isBefore(otherwise);
            if (chain) {
                docs.add(new Doc.Space());
                docs.add(inner(otherwise));
            } else {
                docs.add(body(keyword, otherwise, true, false));
            }
        }
        return Doc.Group.of(docs);
    }
}
