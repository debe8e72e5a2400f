package org.chamfer.workbench.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.internal.run.HandLater;
import org.junit.jupiter.api.Test;

class ConsoleBufferTests {
    private final HandLater later = new HandLater();
    private final ConsoleBuffer buffer = new ConsoleBuffer(later);

    private void fill(int count) {
        for (int line = 0; line < count; line++) {
            buffer.line("source", Integer.toString(line));
        }
    }

    private static List<String> texts(List<ConsoleLine> lines) {
        return lines.stream().map(ConsoleLine::text).toList();
    }

    @Test
    void oldestLinesAreDropped() {
        fill(ConsoleBuffer.MOST + 3);
        List<ConsoleLine> lines = buffer.lines();
        assertEquals(ConsoleBuffer.MOST, lines.size());
        assertEquals("3", lines.getFirst().text());
        assertEquals(Integer.toString(ConsoleBuffer.MOST + 2), lines.getLast().text());
    }

    @Test
    void readerGoesOnWhereItWasWhateverWasDropped() {
        fill(5);
        ConsoleBuffer.Batch first = buffer.read(0, 3);
        assertEquals(List.of("0", "1", "2"), texts(first.lines()));
        ConsoleBuffer.Batch second = buffer.read(first.next(), 100);
        assertEquals(List.of("3", "4"), texts(second.lines()));
        assertEquals(0, second.oldest());
        fill(ConsoleBuffer.MOST);
        ConsoleBuffer.Batch third = buffer.read(second.next(), 2);
        assertEquals(5, third.oldest());
        assertEquals(5, third.first());
        assertEquals(List.of("0", "1"), texts(third.lines()));
        buffer.clear();
        ConsoleBuffer.Batch last = buffer.read(third.next(), 2);
        assertEquals(List.of(), last.lines());
        assertEquals(ConsoleBuffer.MOST + 5L, last.oldest());
        assertEquals(last.oldest(), last.next());
    }

    @Test
    void listenersAreToldTogether() {
        AtomicInteger told = new AtomicInteger();
        buffer.addListener(told::incrementAndGet);
        fill(100);
        buffer.report("source", Diagnostic.error("e", "wrong", null));
        later.go();
        assertEquals(1, told.get());
        assertEquals(
                "wrong", buffer.lines().getLast().diagnostic().orElseThrow().message());
    }
}
