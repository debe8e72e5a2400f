package org.chamfer.scad.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.scad.check.Builtin;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Parameter;
import org.eclipse.emf.ecore.EObject;

/** Checks the arguments of calls against parameters. */
final class CallChecks {
    private static final String CODE = "scad.arguments";

    private final Findings findings;

    CallChecks(Findings findings) {
        this.findings = findings;
    }

    /** Warns of a parameter whose name an earlier one has. */
    void parameterTwice(Parameter parameter) {
        String name = parameter.getName();
        findings.warnOfName(
                "scad.defined-twice", "there are two parameters '" + name + "'", "rename one of them", parameter, name);
    }

    /** Checks a call of a module that the language brings along. */
    void arguments(Builtin builtin, List<Argument> arguments) {
        if (builtin.variadic()) {
            return;
        }
        arguments(builtin.name(), builtin.parameters(), arguments);
        for (Argument argument : arguments) {
            if (argument.getName() != null && builtin.deprecatedParameters().contains(argument.getName())) {
                findings.warnOfName(
                        "scad.deprecated",
                        "the parameter '" + argument.getName() + "' of " + builtin.name() + "() is deprecated",
                        "",
                        argument,
                        argument.getName());
            }
        }
    }

    /**
     * Checks arguments: those with names go to their parameters, the others in order to the parameters that no name has
     * taken before them.
     */
    void arguments(String callee, List<String> parameters, List<Argument> arguments) {
        Set<String> named = new HashSet<>();
        Set<String> byPosition = new HashSet<>();
        int next = 0;
        boolean surplus = false;
        for (Argument argument : arguments) {
            String name = argument.getName();
            if (name != null) {
                named(callee, parameters, argument, named, byPosition);
                named.add(name);
                continue;
            }
            while (next < parameters.size() && named.contains(parameters.get(next))) {
                next++;
            }
            if (next < parameters.size()) {
                byPosition.add(parameters.get(next++));
            } else if (!surplus) {
                surplus = true;
                findings.warn(CODE, "too many arguments for " + signature(callee, parameters), "", argument);
            }
        }
    }

    private void named(
            String callee, List<String> parameters, Argument argument, Set<String> named, Set<String> byPosition) {
        String name = argument.getName();
        if (named.contains(name)) {
            findings.warnOfName(CODE, "the argument '" + name + "' is given twice", "", argument, name);
        } else if (byPosition.contains(name)) {
            findings.warnOfName(
                    CODE, "the argument '" + name + "' overrides one that is given without a name", "", argument, name);
        } else if (!parameters.contains(name) && !name.startsWith("$")) {
            String hint = NearestName.hint(name, parameters);
            findings.warnOfName(
                    CODE,
                    callee + "() has no parameter '" + name + "'",
                    hint.isEmpty() ? "its parameters: " + signature(callee, parameters) : hint,
                    argument,
                    name);
        }
    }

    /** Checks the number of arguments of a function that the language brings along: their names do not count. */
    void count(Builtin function, List<Argument> arguments, EObject call) {
        int most =
                function.variadic() ? Integer.MAX_VALUE : function.parameters().size();
        if (arguments.size() < function.required()) {
            findings.warn(CODE, "too few arguments for " + signature(function.name(), function.parameters()), "", call);
        } else if (arguments.size() > most) {
            findings.warn(
                    CODE,
                    "too many arguments for " + signature(function.name(), function.parameters()),
                    "",
                    arguments.get(most));
        }
    }

    private static String signature(String callee, List<String> parameters) {
        return callee + "(" + String.join(", ", parameters) + ")";
    }
}
