package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows the values of parameter sets side by side; those that differ from what is set now are marked. */
final class CompareSetsDialog extends Dialog {
    private static final int VALUE_WIDTH = 120;
    private static final int NARROWEST = 72;
    private static final int WIDEST = 240;

    private final String title;
    private final SetComparison comparison;
    private final Look look;
    private Table table;

    CompareSetsDialog(Shell shell, String title, SetComparison comparison, Look look) {
        super(shell);
        this.title = title;
        this.comparison = comparison;
        this.look = look;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Compare Parameter Sets");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        int width = VALUE_WIDTH * Math.min(7, comparison.columns().size() + 1) + 64;
        return new Point(Math.max(520, width), 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 8;
        Label label = new Label(area, SWT.NONE);
        label.setText("Values of " + title + ". Those that differ from what is set now are marked with •.");
        Button onlyDifferences = new Button(area, SWT.CHECK);
        onlyDifferences.setText("Only differences");
        onlyDifferences.setData(DrawnControl.ID, "parameters.compare.differences");
        onlyDifferences.addListener(SWT.Selection, _ -> fill(onlyDifferences.getSelection()));
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setData(DrawnControl.ID, "parameters.compare.table");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column("Parameter");
        comparison.columns().forEach(this::column);
        fill(false);
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), NARROWEST, WIDEST));
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void column(String name) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
    }

    private void fill(boolean onlyDifferences) {
        table.setRedraw(false);
        table.removeAll();
        for (SetComparison.Row row : comparison.rows()) {
            if (!onlyDifferences || row.differs()) {
                item(row);
            }
        }
        table.setRedraw(true);
    }

    private void item(SetComparison.Row row) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, row.parameter().label());
        for (int at = 0; at < row.values().size(); at++) {
            boolean differs = row.marks().get(at);
            String shown = ParameterHelp.shown(row.parameter(), row.values().get(at));
            item.setText(at + 1, differs ? "• " + shown : shown);
            if (differs) {
                item.setFont(at + 1, look.font(TextStyle.TITLE));
                item.setForeground(at + 1, look.color(Token.SELECTION));
            }
        }
    }
}
