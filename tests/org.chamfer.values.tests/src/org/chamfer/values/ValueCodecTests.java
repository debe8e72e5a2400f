package org.chamfer.values;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Mesh;
import org.chamfer.values.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueCodecTests {
    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V extends Value> void nothingIsLost(Sample<V> sample) throws IOException {
        byte[] bytes = encode(sample);
        V back = sample.codec().read(bytes.clone());
        assertEquals(sample.codec().valueClass(), back.getClass());
        assertArrayEquals(bytes, encode(new Sample<>(back, sample.codec())));
        assertEquals(sample.value().digest(), back.digest());
        assertEquals(sample.value().type(), back.type());
        assertTrue(back.weight() > 0);
    }

    @Test
    void everyValueHasADigestOfItsOwn() {
        Map<Digest, Sample<?>> seen = new HashMap<>();
        for (Sample<?> sample : Samples.all()) {
            Sample<?> other = seen.put(sample.value().digest(), sample);
            assertNull(other, () -> sample + " has the digest of " + other);
        }
    }

    @Test
    void theDigestIsThatOfTheContentNotOfTheObject() {
        assertEquals(new MeshValue(Samples.mesh()).digest(), new MeshValue(Samples.mesh()).digest());
        double[] positions = Samples.mesh().positions().clone();
        positions[10] = 0.0;
        Mesh other =
                new Mesh(positions, Samples.mesh().triangles(), Samples.mesh().runs());
        assertNotEquals(
                new MeshValue(Samples.mesh()).digest(),
                new MeshValue(other).digest(),
                "a negative zero is written differently by exporters");
        assertEquals(new NumberValue(0).digest(), new NumberValue(-0.0).digest());
        assertEquals(VectorValue.of(0).digest(), VectorValue.of(-0.0).digest());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V extends Value> void whatIsCutOffOrTooLongIsRefused(Sample<V> sample) throws IOException {
        byte[] bytes = encode(sample);
        if (sample.value() instanceof TextValue) {
            return;
        }
        for (int length = 0; length < Math.min(bytes.length, 300); length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> sample.codec().read(cut), "cut off after " + length);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThrows(IOException.class, () -> sample.codec().read(longer));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V extends Value> void damagedBytesGiveAValueOrAnIoException(Sample<V> sample) throws IOException {
        byte[] bytes = encode(sample);
        Random random = new Random(bytes.length);
        for (int round = 0; round < 2000 && bytes.length > 0; round++) {
            byte[] damaged = bytes.clone();
            for (int count = random.nextInt(4); count >= 0; count--) {
                damaged[random.nextInt(Math.min(damaged.length, 200))] = (byte) random.nextInt();
            }
            try {
                assertTrue(sample.codec().read(damaged).weight() > 0);
            } catch (IOException e) {
                assertTrue(e.getMessage() != null, "says what is wrong");
            }
        }
    }

    private static <V extends Value> byte[] encode(Sample<V> sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.codec().write(sample.value(), out);
        return out.toByteArray();
    }
}
