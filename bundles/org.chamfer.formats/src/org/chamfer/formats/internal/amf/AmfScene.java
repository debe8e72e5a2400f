package org.chamfer.formats.internal.amf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;

/**
 * What an AMF file holds, and where. Whatever no constellation places stands where it was modelled, so that nothing is
 * lost; ids may be used before they are given.
 */
final class AmfScene {
    private static final int DEEPEST = 100;
    /** Vertices and triangles that a file may unfold to, whatever its size. */
    private static final long ALWAYS_ALLOWED = 1_000_000;
    /** How often all that a file holds may stand in it. */
    private static final long MOST_COPIES = 100;

    private final ImportSource source;
    private final ColorVariety variety;
    private final List<AmfObject> objects = new ArrayList<>();
    private final List<AmfConstellation> constellations = new ArrayList<>();
    private final Map<String, AmfObject> objectById = new HashMap<>();
    private final Map<String, AmfConstellation> constellationById = new HashMap<>();
    private final Map<String, Color> materials = new HashMap<>();
    private final Map<AmfConstellation, Extent> extents = new IdentityHashMap<>();

    /** How much a constellation unfolds to, and how deep constellations are nested in it. */
    private record Extent(long size, int depth) {
        /** Stands for a constellation that is being measured. */
        static final Extent OPEN = new Extent(0, 0);
    }

    AmfScene(ImportSource source, ColorVariety variety) {
        this.source = source;
        this.variety = variety;
    }

    void add(AmfObject object) {
        objects.add(object);
        if (!object.id().isEmpty()) {
            objectById.putIfAbsent(object.id(), object);
        }
    }

    void add(AmfConstellation constellation) {
        constellations.add(constellation);
        if (!constellation.id().isEmpty()) {
            constellationById.putIfAbsent(constellation.id(), constellation);
        }
    }

    void addMaterial(String id, Color color) {
        materials.put(id, color);
    }

    /** The mesh of everything in its place. */
    Mesh unfold(Affine3 unit) throws DiagnosticException {
        Set<Object> placed = placed();
        List<AmfConstellation> roots = constellations.stream()
                .filter(constellation -> !placed.contains(constellation))
                .toList();
        checkSize(roots);
        AmfMesh mesh = new AmfMesh(source, materials, variety);
        for (AmfConstellation root : roots) {
            place(root, null, unit, mesh);
        }
        for (AmfObject object : objects) {
            if (!placed.contains(object)) {
                mesh.add(object, null, unit);
            }
        }
        return mesh.build();
    }

    /** What stands in a constellation. */
    private Set<Object> placed() {
        Set<Object> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AmfConstellation constellation : constellations) {
            for (AmfConstellation.Instance instance : constellation.instances()) {
                AmfObject object = objectById.get(instance.id());
                AmfConstellation other = constellationById.get(instance.id());
                if (object != null) {
                    placed.add(object);
                } else if (other != null) {
                    placed.add(other);
                } else {
                    source.report(
                            Severity.WARNING,
                            0,
                            "AMF: a constellation refers to '" + ImportSource.excerpt(instance.id())
                                    + "', which is not there");
                }
            }
        }
        return placed;
    }

    private void checkSize(List<AmfConstellation> roots) throws DiagnosticException {
        long own = objects.stream().mapToLong(AmfObject::size).sum();
        long limit = ALWAYS_ALLOWED + MOST_COPIES * own;
        for (AmfConstellation constellation : constellations) {
            measure(constellation, 1, limit);
        }
        long total = own;
        for (AmfConstellation root : roots) {
            total += measure(root, 1, limit).size();
        }
        if (total > limit) {
            throw tooLarge(limit);
        }
    }

    private Extent measure(AmfConstellation constellation, int level, long limit) throws DiagnosticException {
        Extent known = extents.get(constellation);
        if (known == Extent.OPEN) {
            throw source.failure(
                    0, "AMF: the constellation '" + ImportSource.excerpt(constellation.id()) + "' contains itself");
        }
        if (known != null) {
            return known;
        }
        if (level > DEEPEST) {
            throw source.failure(0, "AMF: constellations are nested more than " + DEEPEST + " deep");
        }
        extents.put(constellation, Extent.OPEN);
        long size = 1;
        int depth = 1;
        for (AmfConstellation.Instance instance : constellation.instances()) {
            source.checkCancelled();
            AmfObject object = objectById.get(instance.id());
            AmfConstellation other = constellationById.get(instance.id());
            if (object != null) {
                size += 1 + object.size();
            } else if (other != null) {
                Extent inner = measure(other, level + 1, limit);
                size += inner.size();
                depth = Math.max(depth, inner.depth() + 1);
            }
            if (size > limit) {
                throw tooLarge(limit);
            }
        }
        if (depth > DEEPEST) {
            throw source.failure(0, "AMF: constellations are nested more than " + DEEPEST + " deep");
        }
        Extent extent = new Extent(size, depth);
        extents.put(constellation, extent);
        return extent;
    }

    private DiagnosticException tooLarge(long limit) {
        return source.failure(
                0, "AMF: the constellations unfold to more than " + limit + " vertices, triangles and instances");
    }

    private void place(AmfConstellation constellation, String outerName, Affine3 outer, AmfMesh mesh) {
        String name = constellation.name() == null ? outerName : constellation.name();
        for (AmfConstellation.Instance instance : constellation.instances()) {
            source.checkCancelled();
            Affine3 transform = outer.after(instance.transform());
            AmfObject object = objectById.get(instance.id());
            AmfConstellation other = constellationById.get(instance.id());
            if (object != null) {
                mesh.add(object, name, transform);
            } else if (other != null) {
                place(other, name, transform, mesh);
            }
        }
    }
}
