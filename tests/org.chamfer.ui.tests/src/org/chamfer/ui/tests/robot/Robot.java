package org.chamfer.ui.tests.robot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Mouse and keyboard of a user: real events of the window system, sent by xdotool. Places are in SWT's points. */
public final class Robot {
    private static final int DRAG_STEPS = 8;

    /** Between two events of a hand. */
    private static final long STILL_MILLIS = 20;

    private final int scale = Integer.parseInt(System.getenv().getOrDefault("GDK_SCALE", "1"));

    /** Moves the pointer. */
    public Robot move(Point to) {
        send("mousemove", number(to.x), number(to.y));
        Ui.pause(STILL_MILLIS);
        return this;
    }

    /** Clicks with the first button. */
    public Robot click(Point at) {
        move(at);
        send("click", "1");
        Ui.settle();
        return this;
    }

    /** Clicks into the middle of a control. */
    public Robot click(Control control) {
        return click(Ui.middle(control));
    }

    /** Clicks while a key is held, such as {@code shift}. */
    public Robot click(String modifier, Point at) {
        move(at);
        send("keydown", modifier, "click", "1", "keyup", modifier);
        Ui.settle();
        return this;
    }

    /** Opens the context menu. */
    public Robot rightClick(Point at) {
        move(at);
        send("click", "3");
        Ui.settle();
        return this;
    }

    /** Clicks twice. */
    public Robot doubleClick(Point at) {
        move(at);
        send("click", "--repeat", "2", "--delay", "60", "1");
        Ui.settle();
        return this;
    }

    /** Drags with the first button. */
    public Robot drag(Point from, Point to) {
        return drag(1, from, to);
    }

    /** Drags with a button, in several steps as a hand does. */
    public Robot drag(int button, Point from, Point to) {
        press(button, from);
        dragOn(from, to);
        return release(button);
    }

    /** Presses a button and keeps it down. */
    public Robot press(int button, Point at) {
        move(at);
        send("mousedown", Integer.toString(button));
        Ui.pause(STILL_MILLIS);
        return this;
    }

    /** Moves the pointer in steps while a button is down. */
    public Robot dragOn(Point from, Point to) {
        for (int i = 1; i <= DRAG_STEPS; i++) {
            move(new Point(from.x + (to.x - from.x) * i / DRAG_STEPS, from.y + (to.y - from.y) * i / DRAG_STEPS));
        }
        Ui.settle();
        return this;
    }

    /** Lets a button go. */
    public Robot release(int button) {
        send("mouseup", Integer.toString(button));
        Ui.settle();
        return this;
    }

    /** Turns the wheel by notches, positive downwards, perhaps while a key is held (empty for none). */
    public Robot wheel(Point at, int notches, String modifier) {
        move(at);
        List<String> words = new ArrayList<>();
        if (!modifier.isEmpty()) {
            words.addAll(List.of("keydown", modifier));
        }
        words.addAll(List.of("click", "--repeat", Integer.toString(Math.abs(notches)), notches > 0 ? "5" : "4"));
        if (!modifier.isEmpty()) {
            words.addAll(List.of("keyup", modifier));
        }
        send(words.toArray(String[]::new));
        Ui.settle();
        return this;
    }

    /** Presses keys together, such as {@code ctrl+shift+z}; several are pressed one after the other. */
    public Robot key(String... keys) {
        for (String key : keys) {
            send("key", "--clearmodifiers", key);
            Ui.settle();
        }
        return this;
    }

    /** Types a text. */
    public Robot type(String text) {
        send("type", "--delay", "15", "--", text);
        Ui.settle();
        return this;
    }

    private String number(int points) {
        return Integer.toString(points * scale);
    }

    private static void send(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException("xdotool is needed (on Debian: apt-get install xdotool)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
