package org.chamfer.scad.eval.internal.export;

import java.util.List;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.ProgramTree;
import org.chamfer.scad.eval.internal.customizer.AnnotationParser;
import org.chamfer.scad.eval.internal.customizer.FileComments;
import org.chamfer.scad.eval.internal.lower.ExpressionText;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Parameter;
import org.chamfer.scad.model.Statement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a program from its syntax tree as OpenSCAD's {@code .ast} does: in each scope first functions, then modules,
 * variables with their last values, and what makes geometry. Modifiers are lost, and statements that are switched off
 * with {@code *}. What the customizer is told of a variable stands before it in comments.
 */
final class AstText {
    private final StringBuilder out = new StringBuilder();
    private final ParsedFile file;
    private final FileComments comments;

    private AstText(ParsedFile file) {
        this.file = file;
        this.comments = new FileComments(file.text());
    }

    static String of(ProgramTree program) {
        AstText text = new AstText(program.file());
        AstScope scope = new AstScope(program.statements());
        scope.override(program.definitions());
        text.write(scope, "", false);
        return text.out.toString();
    }

    private void write(AstScope scope, String indent, boolean inline) {
        for (FunctionDefinition function : scope.functions()) {
            out.append(indent).append("function ").append(function.getName());
            parameters(function.getParameters());
            out.append(" = ");
            ExpressionText.write(function.getBody(), out);
            out.append(";\n");
        }
        for (ModuleDefinition module : scope.modules()) {
            out.append(indent).append("module ").append(module.getName());
            parameters(module.getParameters());
            out.append(" {\n");
            write(AstScope.of(module.getBody()), indent + '\t', false);
            out.append(indent).append("}\n");
        }
        for (AstScope.Variable variable : scope.variables()) {
            if (!variable.overridden()) {
                annotations(variable.last());
            }
            out.append(indent).append(variable.last().getName()).append(" = ");
            ExpressionText.write(variable.last().getValue(), out);
            out.append(";\n");
        }
        for (Statement statement : scope.objects()) {
            out.append(inline ? "" : indent);
            switch (statement) {
                case ModuleCall call -> {
                    out.append(call.getName());
                    arguments(call.getArguments());
                    body(AstScope.of(call.getChild()), indent);
                }
                case IfStatement condition -> condition(condition, indent);
                default -> throw new IllegalStateException("no object: " + statement);
            }
        }
    }

    private void condition(IfStatement condition, String indent) {
        out.append("if(");
        ExpressionText.write(condition.getCondition(), out);
        out.append(')');
        body(AstScope.of(condition.getWhenTrue()), indent);
        if (condition.getWhenFalse() == null) {
            return;
        }
        AstScope otherwise = AstScope.of(condition.getWhenFalse());
        out.append(indent).append("else");
        if (otherwise.size() == 0) {
            // OpenSCAD does not end this line.
            out.append(';');
        } else {
            children(otherwise, indent);
        }
    }

    private void body(AstScope scope, String indent) {
        if (scope.size() == 0) {
            out.append(";\n");
        } else {
            children(scope, indent);
        }
    }

    private void children(AstScope scope, String indent) {
        out.append(' ');
        if (scope.size() == 1) {
            write(scope, indent, true);
        } else {
            out.append("{\n");
            write(scope, indent + '\t', false);
            out.append(indent).append("}\n");
        }
    }

    private void parameters(List<Parameter> parameters) {
        String separator = "(";
        for (Parameter parameter : parameters) {
            out.append(separator).append(parameter.getName());
            if (parameter.getDefaultValue() != null) {
                out.append(" = ");
                ExpressionText.write(parameter.getDefaultValue(), out);
            }
            separator = ", ";
        }
        out.append(parameters.isEmpty() ? "()" : ")");
    }

    private void arguments(List<Argument> arguments) {
        String separator = "(";
        for (Argument argument : arguments) {
            out.append(separator);
            if (argument.getName() != null) {
                out.append(argument.getName()).append(" = ");
            }
            ExpressionText.write(argument.getValue(), out);
            separator = ", ";
        }
        out.append(arguments.isEmpty() ? "()" : ")");
    }

    /** Only literals at the top of the program's own file, before its first brace, have annotations. */
    private void annotations(Assignment assignment) {
        int line = file.lineOf(assignment);
        boolean own = assignment.eContainer() != null && EcoreUtil.getRootContainer(assignment) == file.model();
        boolean top = own && AstScope.isTop(assignment);
        if (!top || line >= comments.stopLine() || !AstLiterals.isLiteral(assignment.getValue())) {
            return;
        }
        comments.namedGroup(line).ifPresent(group -> annotation("Group", quoted(group)));
        String description = comments.description(line);
        if (!description.isEmpty()) {
            annotation("Description", quoted(description));
        }
        annotation("Parameter", AnnotationParser.code(comments.annotation(line)));
    }

    private void annotation(String name, String code) {
        out.append("//").append(name).append('(').append(code).append(")\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        ExpressionText.writeText(text, quoted);
        return quoted.toString();
    }
}
