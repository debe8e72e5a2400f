package org.chamfer.scad.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.scad.check.BuiltinCatalog;
import org.chamfer.scad.internal.check.Scope.Space;
import org.chamfer.scad.internal.check.Symbol.Kind;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assert;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Echo;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.VariableReference;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Checks what names stand for: that they stand for something, are used, and hide nothing. */
final class Names {
    private final SourceFiles files;
    private final ProgramFiles program;
    private final BuiltinCatalog builtins;
    private final Findings findings;

    Names(SourceFiles files, ProgramFiles program, BuiltinCatalog builtins, Findings findings) {
        this.files = files;
        this.program = program;
        this.builtins = builtins;
        this.findings = findings;
    }

    /** Looks a variable up. */
    void variable(VariableReference reference, Scope scope) {
        String name = reference.getName();
        if (!use(Space.VARIABLES, name, scope)
                && !builtins.variables().containsKey(name)
                && !(name.startsWith("$") && isGivenSomewhere(name))
                && !isOptional(name)) {
            unknown(Space.VARIABLES, "scad.unknown-variable", "variable", name, scope, reference);
        }
    }

    /** Marks a name as used; false if it is not known. */
    boolean use(Space space, String name, Scope scope) {
        Symbol symbol = scope.find(space, name);
        if (symbol != null) {
            symbol.use();
        }
        return symbol != null;
    }

    /** Warns of a name that stands for nothing, unless a file is missing that may hold it. */
    void unknown(Space space, String code, String word, String name, Scope scope, EObject place) {
        if (!program.isComplete()) {
            return;
        }
        List<String> known = new ArrayList<>(scope.names(space));
        known.addAll(
                switch (space) {
                    case VARIABLES -> builtins.variables().keySet();
                    case FUNCTIONS -> builtins.functions().keySet();
                    case MODULES -> builtins.modules().keySet();
                });
        findings.warnOfName(code, "unknown " + word + " '" + name + "'", hint(space, name, scope, known), place, name);
    }

    private String hint(Space space, String name, Scope scope, List<String> known) {
        boolean isFunction = scope.find(Space.FUNCTIONS, name) != null
                || builtins.functions().containsKey(name);
        boolean isModule =
                scope.find(Space.MODULES, name) != null || builtins.modules().containsKey(name);
        if (space == Space.VARIABLES && isFunction) {
            return "a function is called with parentheses; as a value, it is written function (x) " + name + "(x)";
        }
        if (space == Space.FUNCTIONS && isModule) {
            return "'" + name + "' is a module: it makes geometry and gives no value";
        }
        if (space == Space.MODULES && isFunction) {
            return "'" + name + "' is a function: it gives a value and makes no geometry";
        }
        return NearestName.hint(name, known);
    }

    /** True if any file gives a value to a dynamic variable, whose callers cannot be known. */
    private boolean isGivenSomewhere(String name) {
        String word = Pattern.quote(name) + "\\b";
        Pattern given = Pattern.compile(word + "\\s*=(?!=)|(module|function)\\s+\\w+\\s*\\([^)]*" + word);
        return files.all().stream()
                .anyMatch(file -> given.matcher(file.parsed().text()).find());
    }

    /** True if the file asks whether there is a variable of the name, which those who include it may set. */
    private boolean isOptional(String name) {
        Pattern question = Pattern.compile("\\bis_undef\\s*\\(\\s*" + Pattern.quote(name) + "\\s*\\)");
        return question.matcher(files.main().parsed().text()).find();
    }

    /** Warns if a name within a definition or a block hides another one, but not if it is a new value of that. */
    void hides(Space space, Symbol symbol, EObject value, Scope scope) {
        Symbol hidden = scope.isTop() ? null : scope.findHidden(space, symbol.name());
        if (hidden == null || symbol.name().startsWith("$") || value != null && mentions(value, symbol.name())) {
            return;
        }
        int line = hidden.file().parsed().lineOf(hidden.node());
        findings.warnOfName(
                "scad.shadowed",
                symbol.kind().word() + " '" + symbol.name() + "' hides the "
                        + hidden.kind().word() + " of line " + line,
                "give one of them another name",
                symbol.node(),
                symbol.name());
    }

    static boolean mentions(EObject value, String name) {
        if (value instanceof VariableReference reference && name.equals(reference.getName())) {
            return true;
        }
        for (TreeIterator<EObject> all = value.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof VariableReference reference && name.equals(reference.getName())) {
                return true;
            }
        }
        return false;
    }

    /** Warns of the names of a scope that nobody uses, at its end. */
    void unused(Scope scope) {
        for (Symbol symbol : scope.own()) {
            boolean counts = symbol.kind() != Kind.LOOP && !isCheck(symbol.node()) && symbol.file() == files.main();
            if (counts && symbol.isIdle()) {
                findings.warnOfName(
                        "scad.unused",
                        symbol.kind().word() + " '" + symbol.name() + "' is never used",
                        hintForUnused(symbol),
                        symbol.node(),
                        symbol.name());
            }
        }
    }

    /** True for names that are only there because an assertion or an echo needs one. */
    private static boolean isCheck(EObject node) {
        Expression value =
                switch (node) {
                    case Assignment assignment -> assignment.getValue();
                    case Argument argument -> argument.getValue();
                    default -> null;
                };
        return value instanceof Assert || value instanceof Echo;
    }

    private static String hintForUnused(Symbol symbol) {
        return switch (symbol.kind()) {
            case VARIABLE -> "it is known only in the block that assigns it";
            case PARAMETER -> "an underscore in front of the name says that this is intended";
            default -> "";
        };
    }

    /** Warns of a name that the same scope gives twice. */
    void twice(Symbol symbol, Symbol before, Set<Symbol> parameters, EObject value) {
        if (before == null || before.file() != files.main() || symbol.file() != files.main()) {
            return;
        }
        String name = symbol.name();
        int line = files.main().parsed().lineOf(before.node());
        if (parameters.contains(before)) {
            if (value == null || !mentions(value, name)) {
                findings.warnOfName(
                        "scad.shadowed",
                        "variable '" + name + "' hides the parameter of line " + line,
                        "give one of them another name",
                        symbol.node(),
                        name);
            }
        } else if (symbol.kind() == Kind.VARIABLE) {
            findings.warnOfName(
                    "scad.overwritten",
                    "\"" + name + "\" was assigned on line " + line + " but was overwritten",
                    "a variable has one value in its scope: the last one, everywhere",
                    symbol.node(),
                    name);
        } else {
            findings.warnOfName(
                    "scad.defined-twice",
                    symbol.kind().word() + " '" + name + "' was defined on line " + line + " already",
                    "the last definition counts, everywhere",
                    symbol.node(),
                    name);
        }
    }
}
