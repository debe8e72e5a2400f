package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Bounds;

/** Sorts solids by whether their bounding boxes touch, so that those that cannot meet need not be computed with. */
public final class BoxGroups {
    private BoxGroups() {}

    /** Solids connected by touching boxes, also by way of others, in the order of their first members. */
    public static <S extends MeshSolid> List<List<S>> clusters(List<S> solids) {
        Bounds[] boxes = solids.stream().map(MeshSolid::bounds).toArray(Bounds[]::new);
        int[] leaders = new int[boxes.length];
        Arrays.setAll(leaders, i -> i);
        for (int i = 0; i < boxes.length; i++) {
            for (int j = 0; j < i; j++) {
                if (boxes[i].touches(boxes[j])) {
                    int a = leader(leaders, i);
                    int b = leader(leaders, j);
                    leaders[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        List<List<S>> clusters = new ArrayList<>();
        int[] clusterOf = new int[boxes.length];
        for (int i = 0; i < boxes.length; i++) {
            int leader = leader(leaders, i);
            if (leader == i) {
                clusterOf[i] = clusters.size();
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusterOf[leader]).add(solids.get(i));
        }
        return clusters;
    }

    /** Puts each solid into the first group where its box touches nobody's. */
    public static <S extends MeshSolid> List<List<S>> groups(List<S> solids) {
        List<List<S>> groups = new ArrayList<>();
        for (S solid : solids) {
            Bounds box = solid.bounds();
            List<S> home = groups.stream()
                    .filter(group ->
                            group.stream().noneMatch(other -> other.bounds().touches(box)))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(solid);
        }
        return groups;
    }

    private static int leader(int[] leaders, int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
