package org.chamfer.scad.eval.internal.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.module.Parameters;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.chamfer.scad.eval.internal.value.VectorBuilder;
import org.chamfer.text.FontCollection;
import org.chamfer.text.TextEngine;

/** One call of a built-in function by its name, and what it warned of. */
final class RecordedCall implements CallSite {
    private final List<String> modules;
    private final List<String> warnings = new ArrayList<>();
    private final Value result;
    private int sequences;

    private RecordedCall(List<String> modules, String name, Object... arguments) {
        this.modules = modules;
        this.result = BuiltinFunctions.find(name)
                .call(Arrays.stream(arguments).map(RecordedCall::value).toArray(Value[]::new), this);
    }

    static RecordedCall of(String name, Object... arguments) {
        return new RecordedCall(List.of(), name, arguments);
    }

    /** A call within modules, the outermost first. */
    static RecordedCall in(List<String> modules, String name, Object... arguments) {
        return new RecordedCall(modules, name, arguments);
    }

    /** The printed result of a call that does not warn. */
    static String printed(String name, Object... arguments) {
        RecordedCall call = of(name, arguments);
        if (!call.warnings.isEmpty()) {
            throw new AssertionError(call.warnings.toString());
        }
        return call.result.printed();
    }

    /** The number that a call gives, not a number if it gives none. */
    static double number(String name, Object... arguments) {
        return of(name, arguments).result.asNumber(Double.NaN);
    }

    /** A vector of what values stand for. */
    static Vector vector(Object... elements) {
        return Vector.of(Arrays.stream(elements).map(RecordedCall::value).toArray(Value[]::new));
    }

    private static Value value(Object object) {
        return switch (object) {
            case Value value -> value;
            case Number number -> Num.of(number.doubleValue());
            case String text -> new Text(text);
            case Boolean truth -> Bool.of(truth.booleanValue());
            case null -> Undef.UNDEF;
            default -> throw new IllegalArgumentException(object.toString());
        };
    }

    /** The only warning of a call that gives nothing. */
    String refusal() {
        if (!(result instanceof Undef) || warnings.size() != 1) {
            throw new AssertionError(result.printed() + " " + warnings);
        }
        return warnings.getFirst();
    }

    Value result() {
        return result;
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }

    @Override
    public void warnFurther(String message) {
        warnings.add("+ " + message);
    }

    @Override
    public String parentModule(int index) {
        int at = modules.size() - 1 - index;
        return at >= 0 ? modules.get(at) : null;
    }

    @Override
    public int nextSequence() {
        return sequences++;
    }

    @Override
    public void step() {
        // Never cancelled.
    }

    @Override
    public String argumentName(int index) {
        return null;
    }

    @Override
    public Parameters parameters(Value[] arguments, String... names) {
        Console console = new Console(EvaluationListener.NONE, false, Integer.MAX_VALUE, WorkContext.NONE);
        return Parameters.of(names, new String[arguments.length], arguments, console, null);
    }

    @Override
    public InputFile file(String name) {
        return new InputFile(name, null, null);
    }

    @Override
    public TextEngine texts() {
        return new TextEngine(FontCollection.BUNDLED);
    }

    @Override
    public VectorBuilder vectorBuilder() {
        return new VectorBuilder(Integer.MAX_VALUE);
    }

    @Override
    public Printer printer() {
        return new Printer(Integer.MAX_VALUE, () -> {});
    }

    @Override
    public Text text(StringBuilder characters) {
        return new Text(characters.toString());
    }
}
