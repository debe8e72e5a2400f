package org.chamfer.scad.internal.check;

import java.util.List;
import org.chamfer.scad.model.Parameter;
import org.eclipse.emf.ecore.EObject;

/** What a program gives a name to. */
final class Symbol {
    /** The kinds of symbols, with the word for them in messages. */
    enum Kind {
        VARIABLE("variable"),
        PARAMETER("parameter"),
        LET("variable"),
        LOOP("loop variable"),
        FUNCTION("function"),
        MODULE("module");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Kind kind;
    private final String name;
    private final SourceFile file;
    private final EObject node;
    private final List<Parameter> parameters;
    private boolean used;

    /**
     * Makes a symbol.
     *
     * @param node what gives the name
     * @param parameters of a function or a module
     */
    Symbol(Kind kind, String name, SourceFile file, EObject node, List<Parameter> parameters) {
        this.kind = kind;
        this.name = name;
        this.file = file;
        this.node = node;
        this.parameters = parameters;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    SourceFile file() {
        return file;
    }

    EObject node() {
        return node;
    }

    List<String> parameterNames() {
        return parameters.stream().map(Parameter::getName).toList();
    }

    void use() {
        used = true;
    }

    /** True if nobody needs it; names with an underscore or a dollar sign in front are left in peace. */
    boolean isIdle() {
        return !used && !name.startsWith("_") && !name.startsWith("$");
    }
}
