package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Something painted that is clicked, or reached by Tab and pressed by Enter or Space. */
abstract class Clickable extends Canvas {
    final Look look;
    private final Runnable action;
    private boolean hovered;

    Clickable(Composite parent, Look look, String name, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.action = action;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, Clickable::traverse);
        addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(_ -> hover(true)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(_ -> hover(false)));
        addFocusListener(FocusListener.focusGainedAdapter(_ -> redraw()));
        addFocusListener(FocusListener.focusLostAdapter(_ -> redraw()));
        describe(name);
    }

    private void describe(String name) {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    /** Paints all of it. */
    abstract void paint(GC gc);

    final boolean hovered() {
        return hovered;
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void clicked(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            setFocus();
            action.run();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            action.run();
        }
    }

    /** Tab and arrows walk on; Enter is not taken by a default button. */
    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT,
                    SWT.TRAVERSE_TAB_PREVIOUS,
                    SWT.TRAVERSE_ARROW_NEXT,
                    SWT.TRAVERSE_ARROW_PREVIOUS -> true;
            default -> false;
        };
        if (event.detail == SWT.TRAVERSE_ARROW_NEXT) {
            event.detail = SWT.TRAVERSE_TAB_NEXT;
        } else if (event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
            event.detail = SWT.TRAVERSE_TAB_PREVIOUS;
        }
    }
}
