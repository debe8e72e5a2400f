package org.chamfer.workbench.internal.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.recovery.RecoveryService.Copy;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks what is to be done with edits that were not saved when the workbench ended unexpectedly. */
final class RecoveryDialog extends Dialog {
    /** What the user decides. */
    enum Answer {
        /** Open the chosen ones. */
        RECOVER,
        /** Delete all. */
        DISCARD,
        /** Ask again at the next start. */
        LATER
    }

    private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 560;
    private static final int ROWS = 120;
    private static final int[] COLUMNS = {160, 250, 130};
    private static final String[] NAMES = {"Document", "Folder", "Last edit"};

    private final Look look;
    private final List<Copy> copies;
    private final List<Copy> chosen = new ArrayList<>();

    RecoveryDialog(Shell parent, Look look, List<Copy> copies) {
        super(parent);
        this.look = look;
        this.copies = copies;
    }

    /** Opens the dialog and waits for the answer. */
    Answer ask() {
        return switch (open()) {
            case OK -> Answer.RECOVER;
            case DISCARD -> Answer.DISCARD;
            default -> Answer.LATER;
        };
    }

    /** What is to be recovered. */
    List<Copy> chosen() {
        return List.copyOf(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Recover Unsaved Edits");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(16, 16)
                .spacing(12, 8)
                .numColumns(2)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(look.icon("restore", 24));
        Label title = new Label(area, SWT.NONE);
        title.setFont(look.font(TextStyle.TITLE));
        title.setText("Chamfer ended before these edits were saved.");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        Label text = new Label(area, SWT.WRAP);
        text.setText("Recovered documents open with the edits, not saved yet. The files themselves stay as they are.");
        GridDataFactory.fillDefaults()
                .hint(WIDTH, SWT.DEFAULT)
                .grab(true, false)
                .span(2, 1)
                .applyTo(text);
        Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, ROWS)
                .span(2, 1)
                .applyTo(table);
        fill(table);
        return area;
    }

    private void fill(Table table) {
        table.setHeaderVisible(true);
        table.setData("org.chamfer.id", "recovery.table");
        for (int column = 0; column < NAMES.length; column++) {
            TableColumn one = new TableColumn(table, SWT.LEFT);
            one.setText(NAMES[column]);
            one.setWidth(COLUMNS[column]);
        }
        for (Copy copy : copies) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                copy.file().getFileName().toString(),
                copy.file().getParent().toString(),
                when(copy.time(), Instant.now())
            });
            item.setChecked(true);
            item.setData(copy);
        }
        chosen.addAll(copies);
        table.addListener(SWT.Selection, _ -> {
            chosen.clear();
            for (TableItem item : table.getItems()) {
                if (item.getChecked()) {
                    chosen.add((Copy) item.getData());
                }
            }
            getButton(OK).setEnabled(!chosen.isEmpty());
        });
    }

    /** How long ago, in the fewest words. */
    static String when(Instant time, Instant now) {
        long minutes = Duration.between(time, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "1 minute ago" : minutes + " minutes ago";
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DISCARD, "Discard", false).setToolTipText("Delete the edits of all these documents");
        createButton(parent, CANCEL, "Decide Later", false).setToolTipText("Ask again at the next start");
        createButton(parent, OK, "Recover", true)
                .setToolTipText("Open the chosen documents and delete the other edits");
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DISCARD) {
            setReturnCode(DISCARD);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
