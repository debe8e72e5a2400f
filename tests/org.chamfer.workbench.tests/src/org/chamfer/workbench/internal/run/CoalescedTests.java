package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CoalescedTests {
    private final HandLater later = new HandLater();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger done = new AtomicInteger();
    private final Coalesced coalesced = new Coalesced(later, clock::get, done::incrementAndGet);

    @Test
    void asksThatComeTogetherAreDoneOnce() {
        for (int ask = 0; ask < 1000; ask++) {
            coalesced.ask();
        }
        assertEquals(0, done.get());
        assertEquals(1, later.open());
        later.go();
        assertEquals(1, done.get());
    }

    @Test
    void firstAskIsDoneAtOnceAndTheNextNotBeforeTheGap() {
        coalesced.ask();
        later.go();
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(10));
        coalesced.ask();
        later.go();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(5));
        coalesced.ask();
        assertEquals(List.of(0, Coalesced.GAP - 10, 0), later.delays());
    }

    @Test
    void askWhileItIsDoneIsNotLost() {
        AtomicInteger times = new AtomicInteger();
        Coalesced[] self = new Coalesced[1];
        self[0] = new Coalesced(later, clock::get, () -> {
            if (times.incrementAndGet() == 1) {
                self[0].ask();
            }
        });
        self[0].ask();
        later.go();
        assertEquals(2, times.get());
    }
}
