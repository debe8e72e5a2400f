package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The controls for the value of one parameter. */
abstract class ValueEditor extends Composite {
    /** Between controls side by side, in pixels. */
    static final int GAP = 8;

    private final RowContext context;
    private final ParameterSpec parameter;
    private final Consumer<String> problem;
    private boolean unfit;

    /** Makes an editor. @param problem gets what is wrong with what is typed, and an empty text once it is no more */
    ValueEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, SWT.NONE);
        this.context = context;
        this.parameter = parameter;
        this.problem = problem;
        setData(DrawnControl.UNSTYLED, true);
        setBackground(context.look().color(Token.WINDOW));
        addListener(SWT.Resize, _ -> arrange(getSize().x));
    }

    /** The editor for a kind of parameter. */
    static ValueEditor of(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        return switch (parameter.kind()) {
            case NUMBER, INTEGER -> new NumberEditor(parent, context, parameter, problem);
            case VECTOR -> new VectorEditor(parent, context, parameter, problem);
            case BOOLEAN -> new BooleanEditor(parent, context, parameter, problem);
            case CHOICE -> new ChoiceEditor(parent, context, parameter, problem);
            case COLOR -> new ColorEditor(parent, context, parameter, problem);
            case FILE, MODEL -> new PathEditor(parent, context, parameter, problem);
            case MULTILINE -> new LinesEditor(parent, context, parameter, problem);
            case TEXT -> new TextEditor(parent, context, parameter, problem);
        };
    }

    /** Shows a value; what is being typed stays. */
    abstract void show(String text);

    /** Places the controls. @param width of the editor */
    abstract void arrange(int width);

    /** The size for a width; the height is that of one control. */
    @Override
    public Point computeSize(int width, int heightHint, boolean changed) {
        return new Point(width, DrawnControl.HEIGHT);
    }

    /** True if the editor stands below the label, as wide as the form. */
    boolean wide() {
        return false;
    }

    /** The colours and so on. */
    final RowContext context() {
        return context;
    }

    /** The parameter. */
    final ParameterSpec parameter() {
        return parameter;
    }

    /** Who is told what is wrong. */
    final Consumer<String> problem() {
        return problem;
    }

    /** The name of one of the controls for tests. */
    final String id(String part) {
        return RowContext.id(parameter, part);
    }

    /** Sets the parameter. @throws DiagnosticException if the text is not allowed */
    final void set(String text, boolean live) throws DiagnosticException {
        ParameterText.read(parameter, text);
        context.edits().set(parameter, text, live);
    }

    /** Says that the value that is set is not allowed. */
    final void unfit(DiagnosticException reason) {
        unfit = true;
        problem.accept(ParameterHelp.brief(reason.diagnostic()));
    }

    /** Says that the value that is set is allowed again. */
    final void fit() {
        if (unfit) {
            unfit = false;
            problem.accept("");
        }
    }

    /** Sets the parameter to a value that is allowed. */
    final void choose(String text) {
        context.edits().set(parameter, text, false);
    }
}
