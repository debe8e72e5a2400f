package org.chamfer.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chamfer.base.digest.Digest;
import org.chamfer.values.ImageValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same inputs give the same bytes, again, on two threads at once, and in another locale. */
class DeterminismTests {
    private record Case(String name, NodeMaker maker) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface NodeMaker {
        NodeKit make();
    }

    static Stream<Case> cases() {
        Random random = new Random(2);
        ImageValue noise = Pictures.of(60, 45, (_, _) -> random.nextInt(256));
        ImageValue disc = Pictures.disc(60, 30, 29, 20);
        Value box = Shapes.box(10, 20, 30);
        return Stream.of(
                new Case("lanczos", () -> NodeKit.of("image-adjust")
                        .input("image", noise)
                        .set("width", 37)
                        .set("filter", "lanczos")),
                new Case("trace", () -> NodeKit.of("trace").input("image", noise)),
                new Case("smooth trace", () -> NodeKit.of("trace").input("image", disc)),
                new Case(
                        "tube",
                        () -> NodeKit.of("heightmap").input("image", noise).set("bend", 360)),
                new Case("thumbnail", () -> NodeKit.of("thumbnail")
                        .input("subject", box)
                        .set("width", 80)
                        .set("height", 60)),
                new Case("measure", () -> NodeKit.of("measure").input("mesh", box)),
                new Case("text", () -> NodeKit.of("text-template")
                        .input("values", new NumberValue(1234.5))
                        .set("template", "{0:2} {0}")),
                new Case("3mf", () -> NodeKit.of("export").input("subject", box).set("name", "a.3mf")),
                new Case(
                        "png",
                        () -> NodeKit.of("export").input("subject", noise).set("name", "a.png")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameBytesAgain(Case one) throws Exception {
        List<Digest> first = digests(one);

        assertEquals(first, digests(one));
        Locale usual = Locale.getDefault();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Locale.setDefault(Locale.of("ar", "EG"));
            Future<List<Digest>> left = threads.submit(() -> digests(one));
            Future<List<Digest>> right = threads.submit(() -> digests(one));
            assertEquals(first, left.get());
            assertEquals(first, right.get());
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<Digest> digests(Case one) throws Exception {
        return one.maker().make().run().outputs().values().values().stream()
                .map(Value::digest)
                .toList();
    }
}
