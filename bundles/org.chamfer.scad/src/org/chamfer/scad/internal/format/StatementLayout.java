package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.internal.format.Doc.Break;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.EmptyStatement;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.Include;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Statement;
import org.chamfer.scad.model.Use;

/** Lays out statements. */
final class StatementLayout {
    private final TokenCursor cursor;
    private final ExpressionLayout expressions;

    StatementLayout(TokenList tokens) {
        cursor = new TokenCursor(tokens);
        expressions = new ExpressionLayout(cursor);
    }

    /** The statements of a file, and the comments at its end. */
    List<Doc> file(List<Statement> statements) {
        List<Doc> docs = statements(statements, true);
        docs.add(cursor.line(Break.FORCED, false));
        docs.add(cursor.take());
        return docs;
    }

    private List<Doc> statements(List<Statement> statements, boolean atTop) {
        List<Doc> docs = new ArrayList<>();
        for (Statement statement : statements) {
            if (!(statement instanceof EmptyStatement) || cursor.peek().broken() || docs.isEmpty()) {
                docs.add(forcedLine());
            }
            docs.add(
                    atTop && statement instanceof Assignment assignment
                            ? customizable(assignment)
                            : statement(statement));
        }
        return docs;
    }

    private Doc forcedLine() {
        return new Doc.Line(Break.FORCED, true, cursor.peek().newlinesBeforeComments());
    }

    private Doc statement(Statement statement) {
        return switch (statement) {
            case Assignment assignment -> assignment(assignment);
            case ModuleDefinition module -> module(module);
            case FunctionDefinition function -> function(function);
            case Block block -> block(block);
            case ModifiedStatement modified -> Doc.Group.of(List.of(cursor.take(), statement(modified.getStatement())));
            case IfStatement condition -> condition(condition);
            case ModuleCall call -> call(call);
            case Include _, Use _ -> path();
            default -> cursor.take();
        };
    }

    /**
     * An assignment of a file. A comment behind one on a single line may be an annotation for the customizer, which holds
     * for that line only.
     */
    private Doc customizable(Assignment assignment) {
        Token first = cursor.peek();
        Doc doc = assignment(assignment);
        Token last = lastOf(doc);
        return last.endsWithLineComment() && cursor.isOnOneLine(first, last) ? new Doc.Flat(List.of(doc)) : doc;
    }

    private static Token lastOf(Doc assignment) {
        return ((Doc.Word) ((Doc.Group) assignment).docs().getLast()).token();
    }

    private Doc assignment(Assignment assignment) {
        List<Doc> docs = new ArrayList<>();
        cursor.take(docs, 2);
        docs.add(expressions.value(assignment.getValue()));
        docs.add(cursor.take());
        return Doc.Group.of(docs);
    }

    private Doc module(ModuleDefinition module) {
        List<Doc> docs = new ArrayList<>();
        Token keyword = cursor.peek();
        cursor.take(docs, 2);
        docs.add(expressions.lists().arguments(module.getParameters()));
        docs.add(child(keyword, module.getBody()));
        return Doc.Group.of(docs);
    }

    private Doc function(FunctionDefinition function) {
        List<Doc> docs = new ArrayList<>();
        cursor.take(docs, 2);
        docs.add(expressions.lists().arguments(function.getParameters()));
        docs.add(new Doc.Space());
        docs.add(cursor.take());
        docs.add(expressions.value(function.getBody()));
        docs.add(cursor.take());
        return Doc.Group.of(docs);
    }

    private Doc call(ModuleCall call) {
        Token name = cursor.peek();
        List<Doc> docs = new ArrayList<>(List.of(cursor.take()));
        if (name.is("for") || name.is("let")) {
            docs.add(new Doc.Space());
        }
        docs.add(expressions.lists().arguments(call.getArguments()));
        docs.add(child(name, call.getChild()));
        return Doc.Group.of(docs);
    }

    /** What stands behind a call or a head, with the line before it. */
    private Doc child(Token parent, Statement child) {
        return switch (child) {
            case EmptyStatement _ -> cursor.take();
            case Block block -> Doc.Group.of(List.of(new Doc.Space(), block(block)));
            default -> {
                // Chains may stand under each other as well as go deeper with each call.
                boolean deeper = !cursor.peek().broken() || cursor.isDeeperThan(parent);
                List<Doc> docs = List.of(cursor.line(Break.SOFT, true), statement(child));
                yield Doc.Group.of(deeper ? List.of(new Doc.Indented(docs, false)) : docs);
            }
        };
    }

    private Doc condition(IfStatement condition) {
        Token keyword = cursor.peek();
        List<Doc> docs = new ArrayList<>(List.of(cursor.take(), new Doc.Space()));
        docs.add(expressions.lists().arguments(List.of(condition.getCondition())));
        docs.add(child(keyword, condition.getWhenTrue()));
        Statement otherwise = condition.getWhenFalse();
        if (otherwise != null) {
            boolean behindBlock = condition.getWhenTrue() instanceof Block;
            docs.add(behindBlock && !cursor.peek().hasCommentLines() ? new Doc.Space() : cursor.line(Break.SOFT, true));
            docs.add(cursor.take());
            if (otherwise instanceof IfStatement) {
                docs.add(new Doc.Space());
                docs.add(statement(otherwise));
            } else {
                docs.add(child(keyword, otherwise));
            }
        }
        return Doc.Group.of(docs);
    }

    private Doc block(Block block) {
        Token open = cursor.peek();
        boolean onOneLine = cursor.isOnOneLine(open, cursor.closing(open));
        Doc opening = cursor.take();
        List<Statement> statements = block.getStatements();
        if (statements.isEmpty() && !cursor.peek().hasCommentLines() && !open.endsWithLineComment()) {
            boolean hasComment = !cursor.peek().leading().isEmpty();
            return Doc.Group.of(
                    hasComment ? List.of(opening, new Doc.Space(), cursor.take()) : List.of(opening, cursor.take()));
        }
        List<Doc> inside;
        if (onOneLine) {
            inside = new ArrayList<>();
            for (Statement statement : statements) {
                if (!(statement instanceof EmptyStatement) || inside.isEmpty()) {
                    inside.add(new Doc.Line(Break.WITH_GROUP, true, 1));
                }
                inside.add(statement(statement));
            }
        } else {
            inside = statements(statements, false);
            if (cursor.peek().hasCommentLines()) {
                inside.add(forcedLine());
                inside.add(new Doc.Comments(cursor.peek()));
            }
        }
        Doc edge = new Doc.Line(Break.WITH_GROUP, true, 1);
        boolean printed = !onOneLine && cursor.peek().hasCommentLines();
        Doc closing = printed ? cursor.takeBare() : cursor.take();
        return new Doc.Group(List.of(opening, new Doc.Indented(inside, false), edge, closing), !onOneLine);
    }

    private Doc path() {
        Token token = cursor.peek();
        cursor.take();
        String text = pathStatement(token.text());
        return new Doc.Word(
                new Token(
                        token.index(),
                        text,
                        token.offset(),
                        token.column(),
                        token.newlines(),
                        token.broken(),
                        token.leading(),
                        token.trailing()),
                true);
    }

    /** True if a token is an include or a use with its path. */
    static boolean isPathStatement(String token) {
        return token.endsWith(">") && token.length() > 1 && (token.startsWith("include") || token.startsWith("use"));
    }

    /** An include or a use with one space before its path. */
    static String pathStatement(String token) {
        int path = token.indexOf('<');
        return token.substring(0, path).strip() + " " + token.substring(path);
    }
}
