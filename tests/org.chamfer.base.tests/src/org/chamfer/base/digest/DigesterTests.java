package org.chamfer.base.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DigesterTests {
    @Test
    void tellsKindsAndFieldBoundariesApart() {
        Digest reference = new Digester("k").add("ab").add("c").finish();
        assertEquals(reference, new Digester("k").add("ab").add("c").finish());
        assertNotEquals(reference, new Digester("k").add("a").add("bc").finish());
        assertNotEquals(reference, new Digester("l").add("ab").add("c").finish());
    }

    @Test
    void countsNegativeZeroAsZeroAndEveryNanAsTheSame() {
        assertEquals(
                new Digester("k").add(0.0).finish(), new Digester("k").add(-0.0).finish());
        double otherNan = Double.longBitsToDouble(0x7ff8000000000001L);
        assertEquals(
                new Digester("k").add(Double.NaN).finish(),
                new Digester("k").add(otherNan).finish());
    }

    @Test
    void takesMoreFieldsThanItsBufferHolds() {
        Digester digester = new Digester("k");
        for (int i = 0; i < 5000; i++) {
            digester.add((long) i);
        }
        digester.add(new byte[20_000]);
        assertEquals(64, digester.finish().hex().length());
    }

    @Test
    void readsBackItsHexadecimalForm() {
        Digest digest = new Digester("k").add(1).finish();
        assertEquals(digest, Digest.parse(digest.hex()));
        assertThrows(IllegalArgumentException.class, () -> Digest.parse("12ab"));
    }
}
