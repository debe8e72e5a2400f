package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** Which argument of a call goes to which parameter; settled once for a call and what it calls. */
public final class Binding {
    private static final int NOWHERE = -1;

    private final Signature signature;
    private final int[] targets;
    private final List<String> warnings = new ArrayList<>();
    private final boolean bindsDynamics;

    /** Matches the arguments of a call with the parameters of a function. */
    static Binding of(UserFunction function, String[] names) {
        addExtraNames(function, function.code().signature(), names);
        return new Binding(function.code().signature(), names);
    }

    /** Matches the arguments of a call with the parameters of a module. */
    static Binding of(UserModule module, String[] names) {
        addExtraNames(module, module.code().signature(), names);
        return new Binding(module.code().signature(), names);
    }

    private static void addExtraNames(Definition<?> callee, Signature signature, String[] names) {
        for (String name : names) {
            if (name != null
                    && signature.indexOf(name) < 0
                    && !callee.extraNames().contains(name)
                    && !DynamicVariables.isDynamic(name)) {
                callee.addExtraName(name);
            }
        }
    }

    /** Matches arguments with parameters: names first, the others in order to the parameters that no name took. */
    public Binding(Signature signature, String[] names) {
        this.signature = signature;
        this.targets = new int[names.length];
        Set<String> named = new HashSet<>();
        Set<Integer> given = new HashSet<>();
        boolean dynamic = false;
        boolean surplus = false;
        int next = 0;
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (name != null) {
                targets[i] = signature.indexOf(name);
                warnOfName(name, targets[i], named, given);
                named.add(name);
                dynamic |= DynamicVariables.isDynamic(name);
            } else {
                while (next < signature.count() && named.contains(signature.names()[next])) {
                    next++;
                }
                targets[i] = next < signature.count() ? next++ : NOWHERE;
                if (targets[i] == NOWHERE && !surplus) {
                    surplus = true;
                    warnings.add("Too many unnamed arguments supplied");
                }
            }
            given.add(targets[i]);
        }
        for (int number : signature.dynamics()) {
            dynamic |= number >= 0;
        }
        this.bindsDynamics = dynamic;
    }

    private void warnOfName(String name, int target, Set<String> named, Set<Integer> given) {
        if (named.contains(name)) {
            warnings.add("argument \"" + name + "\" supplied more than once");
        } else if (target >= 0 && given.contains(target)) {
            warnings.add("argument \"" + name + "\" overrides positional argument");
        } else if ((target < 0 || target >= signature.count()) && !DynamicVariables.isDynamic(name)) {
            warnings.add("variable \"" + name + "\" not specified as parameter");
        }
    }

    /** True if the call gives dynamic variables values, which must be released after it. */
    boolean bindsDynamics() {
        return bindsDynamics;
    }

    /** The parameter that an argument goes to, -1 for none. */
    public int target(int argument) {
        return targets[argument];
    }

    /** Says what is wrong with the arguments. */
    public void warn(Console console, Place place) {
        for (String warning : warnings) {
            console.warn("scad.arguments", warning, place);
        }
    }

    /** Makes the frame of a call and gives the parameters their values. */
    Frame frame(ArgumentList arguments, FrameLayout layout, Frame caller, Frame definition, Machine machine) {
        Value[] values = arguments.eval(caller, machine);
        if (!warnings.isEmpty() && machine.settings.checkParameters()) {
            warn(machine.console, arguments.place());
        }
        Frame frame = new Frame(layout.size(), definition);
        int[] slots = signature.slots();
        Value[] dynamicParameters = bindsDynamics ? new Value[slots.length] : null;
        for (int i = 0; i < values.length; i++) {
            int target = targets[i];
            if (target >= 0 && slots[target] >= 0) {
                frame.slots[slots[target]] = values[i];
            } else if (target >= 0) {
                dynamicParameters[target] = values[i];
            }
        }
        setDefaults(frame, definition, dynamicParameters, machine);
        if (bindsDynamics) {
            bindDynamics(arguments, values, dynamicParameters, machine);
        }
        return frame;
    }

    private void setDefaults(Frame frame, Frame definition, Value[] dynamicParameters, Machine machine) {
        int[] slots = signature.slots();
        for (int i = 0; i < signature.count(); i++) {
            Value given = slots[i] >= 0 ? frame.slots[slots[i]] : dynamicParameters[i];
            if (given == null) {
                Expr expression = signature.defaults()[i];
                Value value = expression == null ? Undef.UNDEF : expression.eval(definition, machine);
                if (slots[i] >= 0) {
                    frame.slots[slots[i]] = value;
                } else {
                    dynamicParameters[i] = value;
                }
            }
        }
    }

    private void bindDynamics(ArgumentList arguments, Value[] values, Value[] dynamicParameters, Machine machine) {
        for (int i = 0; i < dynamicParameters.length; i++) {
            if (dynamicParameters[i] != null) {
                machine.dynamics.bind(signature.dynamics()[i], dynamicParameters[i]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (targets[i] < 0 && arguments.dynamics()[i] >= 0) {
                machine.dynamics.bind(arguments.dynamics()[i], values[i]);
            }
        }
    }
}
