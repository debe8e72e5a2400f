package org.chamfer.ui.graph.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Shell;

/** Says beside a node why it ran or did not: the reason, and what came in and went out. Any key or click closes it. */
public final class RunExplanation {
    private static final int WIDTH = 380;
    private static final int PADDING = 16;
    private static final int LABEL = 72;
    private static final int GAP = 8;
    private static final int DIGITS = 8;

    private record Line(String label, String text) {}

    private final Look look;
    private final Shell shell;
    private final String title;
    private final List<Line> lines;

    private RunExplanation(GraphPage page, Node node) {
        look = page.look();
        String name = node.getLabel() != null
                ? node.getLabel()
                : page.document().type(node).map(NodeType::label).orElse(node.getId());
        title = name;
        lines = lines(page.document(), node);
        shell = new Shell(page.viewer().getControl().getShell(), SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
        shell.setData("org.eclipse.e4.ui.css.disabled", true);
        shell.setData("org.chamfer.id", "graph.explanation");
        shell.setText("Why Did It Run?");
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        shell.addListener(SWT.KeyDown, _ -> shell.dispose());
        shell.addListener(SWT.MouseDown, _ -> shell.dispose());
        shell.addListener(SWT.Traverse, _ -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
    }

    /** Opens it beside a node. */
    public static void show(GraphPage page, Node node) {
        RunExplanation explanation = new RunExplanation(page, node);
        Point place = page.viewer()
                .toControl(new Point(node.getX() + page.viewer().area(node).width() + GAP, node.getY()));
        explanation.open(page.viewer().getControl().toDisplay(place.x, place.y));
    }

    private void open(org.eclipse.swt.graphics.Point place) {
        GC gc = new GC(shell);
        int height;
        try {
            height = lay(gc, false);
        } finally {
            gc.dispose();
        }
        shell.setSize(WIDTH, height);
        Rectangle monitor = shell.getParent().getMonitor().getClientArea();
        shell.setLocation(
                Math.clamp(place.x, monitor.x, monitor.x + monitor.width - WIDTH),
                Math.clamp(place.y, monitor.y, Math.max(monitor.y, monitor.y + monitor.height - height)));
        shell.open();
        shell.setFocus();
        shell.addListener(SWT.Deactivate, _ -> shell.dispose());
    }

    private static List<Line> lines(EditedGraph document, Node node) {
        Optional<NodeRun> known = document.runs().node(node.getId());
        if (known.isEmpty() || known.get().state() == NodeState.IDLE) {
            return List.of(new Line("State", "It has not run yet. Press F5 to run the graph."));
        }
        NodeRun run = known.get();
        List<Line> lines = new ArrayList<>();
        String state =
                run.state().name().charAt(0) + run.state().name().substring(1).toLowerCase(Locale.ROOT);
        lines.add(new Line("State", run.stale() ? state + ", out of date" : state));
        if (!run.reason().isEmpty()) {
            lines.add(new Line("Reason", run.reason()));
        }
        if (run.nanos() > 0) {
            String time = String.format(Locale.ROOT, "%.3f s", run.nanos() / 1e9);
            lines.add(new Line("Time", run.state() == NodeState.CACHED ? time + " when it was computed" : time));
        }
        for (Wire wire : document.graph().getWires()) {
            if (wire.getTarget() == node) {
                lines.add(new Line("Input", input(document, wire)));
            }
        }
        run.outputs().forEach((port, value) -> lines.add(new Line("Output", named(port, value))));
        for (Diagnostic diagnostic : run.diagnostics()) {
            String label = diagnostic.severity().label();
            lines.add(new Line(Character.toUpperCase(label.charAt(0)) + label.substring(1), diagnostic.message()));
        }
        return lines;
    }

    private static String input(EditedGraph document, Wire wire) {
        String value = document.runs()
                .node(wire.getSource().getId())
                .map(run -> run.outputs().get(wire.getOutput()))
                .map(result -> named(wire.getInput(), result))
                .orElse(wire.getInput() + ", no value yet");
        return value + "   from " + wire.getSource().getId();
    }

    private static String named(String port, OutputValue value) {
        return port.equals(value.type()) ? digest(value) : port + ", " + digest(value);
    }

    private static String digest(OutputValue value) {
        String text = value.digest().toString();
        return value.type() + " " + text.substring(0, Math.min(DIGITS, text.length()));
    }

    private void paint(GC gc) {
        Rectangle area = shell.getClientArea();
        gc.setBackground(look.color(Token.NODE));
        gc.fillRectangle(area);
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        lay(gc, true);
    }

    /** Paints, or only measures; gives the height. */
    private int lay(GC gc, boolean paint) {
        int y = PADDING - 4;
        y += draw(gc, title, TextStyle.TITLE, Token.TEXT, PADDING, y, paint) + GAP;
        String label = "";
        for (Line line : lines) {
            String shown = line.label().equals(label) ? "" : line.label();
            label = line.label();
            draw(gc, shown, TextStyle.BODY, Token.TEXT_SECONDARY, PADDING, y, paint);
            y += draw(gc, line.text(), TextStyle.BODY, Token.TEXT, PADDING + LABEL, y, paint) + GAP / 2;
        }
        return y + PADDING - GAP / 2;
    }

    private int draw(GC gc, String text, TextStyle style, Token color, int x, int y, boolean paint) {
        TextLayout layout = new TextLayout(shell.getDisplay());
        try {
            layout.setFont(look.font(style));
            layout.setText(text);
            layout.setWidth(WIDTH - x - PADDING);
            if (paint) {
                gc.setForeground(look.color(color));
                layout.draw(gc, x, y);
            }
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }
}
