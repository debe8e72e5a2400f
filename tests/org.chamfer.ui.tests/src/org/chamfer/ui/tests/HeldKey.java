package org.chamfer.ui.tests;

import java.io.IOException;
import java.util.List;
import org.chamfer.ui.tests.robot.Ui;

/** A key that is held down until this is closed. */
final class HeldKey implements AutoCloseable {
    private final String key;

    /** Presses a key. @param key such as {@code shift} */
    HeldKey(String key) {
        this.key = key;
        send("keydown");
    }

    @Override
    public void close() {
        send("keyup");
    }

    private void send(String event) {
        try {
            int code = new ProcessBuilder(List.of("xdotool", event, key))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("xdotool " + event + " " + key + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Ui.settle();
    }
}
