package org.chamfer.ui.graph.internal.tool;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;

/**
 * Selects a part when it is pressed. Shift and Ctrl add to the selection and take from it. What is selected already stays
 * so until the button is released, because all of it may be dragged.
 */
class SelectTracker extends PointerTracker {
    private final EditPart part;
    private boolean wasSelected;

    SelectTracker(EditPart part) {
        this.part = part;
    }

    /** The part that was pressed. */
    protected EditPart part() {
        return part;
    }

    @Override
    protected void pressed() {
        wasSelected = part.getSelected() != EditPart.SELECTED_NONE;
        if (!wasSelected) {
            if (adds()) {
                getCurrentViewer().appendSelection(part);
            } else {
                getCurrentViewer().select(part);
            }
        }
    }

    @Override
    protected void secondaryPressed() {
        if (part.getSelected() == EditPart.SELECTED_NONE) {
            getCurrentViewer().select(part);
        }
    }

    @Override
    protected void clicked() {
        EditPartViewer viewer = getCurrentViewer();
        if (wasSelected && adds()) {
            viewer.deselect(part);
        } else if (wasSelected && viewer.getSelectedEditParts().size() > 1) {
            viewer.select(part);
        }
    }

    @Override
    protected void dragged() {
        // Only selects.
    }

    @Override
    protected void dropped() {
        // Only selects.
    }

    @Override
    protected void cancelled() {
        // Only selects.
    }

    private boolean adds() {
        return getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1);
    }
}
