package org.chamfer.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.Messages;
import org.junit.jupiter.api.Test;

class ProgressLineTests {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now = 1_000;
    private final ProgressLine line = new ProgressLine(terminal, () -> now);

    @Test
    void nothingIsShownInTheFirstHalfSecond() {
        line.show("cutting", 0.5);
        now += 499_000_000;
        line.show("cutting", 0.6);
        line.clear();
        assertEquals("", shown());
    }

    @Test
    void afterHalfASecondTheFractionIsShown() {
        now += 500_000_000;
        line.show("cutting", 0.7);
        assertEquals("\r\u001b[Kcutting  70 %", shown());
    }

    @Test
    void updatesAreRare() {
        now += 500_000_000;
        line.show("a", Double.NaN);
        line.show("b", Double.NaN);
        now += 100_000_000;
        line.show("c", Double.NaN);
        assertEquals("\r\u001b[Ka\r\u001b[Kc", shown());
    }

    @Test
    void messagesTakeThePlaceOfProgress() {
        ConsoleMessages messages = new ConsoleMessages(terminal, line);
        now += 500_000_000;
        messages.progress("a", Double.NaN);
        messages.info("hello");
        assertEquals("\r\u001b[Ka\r\u001b[Khello" + System.lineSeparator(), shown());
    }

    @Test
    void quietMessagesAreErrors() {
        ConsoleMessages messages = new ConsoleMessages(terminal, new ProgressLine(null, () -> now));
        messages.setLevel(Messages.Level.QUIET);
        DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
        messages.info("i");
        messages.print(Diagnostic.warning("w", "w", null), formatter);
        assertEquals("", shown());
        messages.print(Diagnostic.error("e", "e", null), formatter);
        assertTrue(shown().startsWith("error: e"));
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
