package org.chamfer.engine.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightedCacheTests {
    private final WeightedCache<String, Integer> cache = new WeightedCache<>(100);

    @Test
    void whatWasUsedLeastRecentlyGoesFirst() {
        cache.put("a", 1, 40);
        cache.put("b", 2, 40);
        cache.get("a");
        cache.put("c", 3, 40);
        assertEquals(Optional.empty(), cache.get("b"));
        assertEquals(Optional.of(1), cache.get("a"));
        assertEquals(Optional.of(3), cache.get("c"));
    }

    @Test
    void whatIsHeavierThanEverythingIsNotKept() {
        cache.put("a", 1, 40);
        cache.put("b", 2, 101);
        assertEquals(Optional.empty(), cache.get("b"));
        assertEquals(Optional.of(1), cache.get("a"));
    }

    @Test
    void anotherValueOfAKeyTakesThePlaceOfTheFirst() {
        cache.put("a", 1, 90);
        cache.put("a", 2, 60);
        cache.put("b", 3, 40);
        assertEquals(Optional.of(2), cache.get("a"));
        assertEquals(Optional.of(3), cache.get("b"));
    }

    @Test
    void trimmingForgetsWhatIsOver() {
        cache.put("a", 1, 30);
        cache.put("b", 2, 30);
        cache.put("c", 3, 30);
        cache.trim(60);
        assertEquals(Optional.empty(), cache.get("a"));
        assertEquals(Optional.of(2), cache.get("b"));
        cache.put("d", 4, 40);
        assertEquals(Optional.of(2), cache.get("b"));
        assertEquals(Optional.of(4), cache.get("d"));
    }
}
