package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** {@code echo} and {@code assert} as expressions, and what they have in common with the modules. */
public final class Messages {
    private Messages() {}

    /** Prints what {@code echo} is given. */
    public static void echo(String[] names, Value[] values, Machine machine) {
        Printer printer = machine.printer();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                printer.append(", ");
            }
            if (names[i] != null) {
                printer.append(names[i] + " = ");
            }
            printer.print(values[i]);
        }
        machine.console.echo(printer.text().toString());
    }

    /** Reports a failed assertion. */
    static EvaluationStopped failed(String condition, Value message, Machine machine, Place place) {
        StringBuilder text = new StringBuilder("Assertion");
        if (!condition.isEmpty()) {
            text.append(" '").append(condition).append('\'');
        }
        text.append(" failed");
        if (message instanceof Text words) {
            text.append(": \"").append(words.value()).append('"');
        } else if (message != null && !(message instanceof Undef)) {
            text.append(": ").append(message.printed());
        }
        machine.console.error("scad.assertion", text.toString(), "", place);
        return new EvaluationStopped();
    }

    /** {@code echo(...) body}. */
    public static final class EchoExpr extends Expr {
        private final ArgumentList arguments;
        private final Expr body;

        /** Makes an echo; {@code body} may be {@code null}. */
        public EchoExpr(ArgumentList arguments, Expr body) {
            this.arguments = arguments;
            this.body = body;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            print(frame, machine);
            return body == null ? Undef.UNDEF : body.eval(frame, machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            print(frame, machine);
            return body == null ? Undef.UNDEF : body.evalTail(frame, machine);
        }

        private void print(Frame frame, Machine machine) {
            echo(arguments.names(), arguments.eval(frame, machine), machine);
        }
    }

    /** {@code assert(condition, message) body}. */
    public static final class AssertExpr extends Expr {
        private final Assertion assertion;
        private final Expr body;

        /** Makes an assertion; {@code body} may be {@code null}. */
        public AssertExpr(Assertion assertion, Expr body) {
            this.assertion = assertion;
            this.body = body;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            assertion.check(frame, machine);
            return body == null ? Undef.UNDEF : body.eval(frame, machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            assertion.check(frame, machine);
            return body == null ? Undef.UNDEF : body.evalTail(frame, machine);
        }
    }
}
