package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.digest.Digest;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;

/**
 * Turns a tree into steps. Transforms and colours become placements, unions flow into what surrounds them, chains of
 * differences become one, nodes in the background go, equal subtrees are computed once.
 *
 * <p>Each node is planned as a list of operands that stand for their union. Nodes that occur more than once in the tree
 * and would be more than one operand become a step of their own, so that the union is computed once.
 *
 * <p>Works recursively: trees may be as deep as the thread's stack allows.
 */
public final class Planner {
    private final Dimensions dimensions = new Dimensions();
    private final Map<Digest, Integer> occurrences = new HashMap<>();
    private final Map<Digest, List<Operand>> planned = new HashMap<>();
    private final Map<Digest, Step> steps = new HashMap<>();
    private final OperandRules rules;
    private final PlanWarnings warnings;

    private Planner(Consumer<Diagnostic> messages) {
        warnings = new PlanWarnings(messages);
        rules = new OperandRules(warnings);
    }

    /**
     * Plans a tree.
     *
     * @param messages gets the warnings that follow from the tree alone, in the order of the tree
     */
    public static Plan plan(CsgNode root, Consumer<Diagnostic> messages) {
        return new Planner(messages).planRoot(root);
    }

    /**
     * Plans the parts of a tree on their own: the children of a root group, or else the root itself. Parts without
     * operands are left out.
     *
     * @param messages gets the warnings that follow from the tree alone, in the order of the tree
     * @return the plans by the names of the parts, in the order of the tree
     */
    public static Map<String, Plan> planParts(CsgNode root, Consumer<Diagnostic> messages) {
        return new Planner(messages).planParts(root);
    }

    private Plan planRoot(CsgNode root) {
        List<Operand> operands = new ArrayList<>();
        for (Part part : parts(root)) {
            operands.addAll(part.operands());
        }
        return operands.isEmpty() ? new Plan(null, 0) : plan(operands, root);
    }

    private Map<String, Plan> planParts(CsgNode root) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        parts(root).forEach(part -> plans.put(part.name(), plan(part.operands(), root)));
        return plans;
    }

    private Plan plan(List<Operand> operands, CsgNode root) {
        int dimension = dimensions.of(root);
        return new Plan(single(operands, dimension, root), dimension);
    }

    /** The top-level objects that are not empty. */
    private List<Part> parts(CsgNode root) {
        count(root);
        List<Part> parts = new ArrayList<>();
        PartNames names = new PartNames();
        if (root.operation() instanceof CsgOperation.Group) {
            for (Child child : children(root, dimensions.of(root), true)) {
                if (!child.operands().isEmpty()) {
                    parts.add(Part.of(names.next(child.node()), child.operands()));
                }
            }
        } else if (!root.background()) {
            List<Operand> operands = plan(root);
            if (!operands.isEmpty()) {
                parts.add(Part.of(names.next(root), operands));
            }
        }
        return parts;
    }

    /** Counts how often each subtree occurs, without counting again inside those that were seen before. */
    private void count(CsgNode node) {
        if (occurrences.merge(node.digest(), 1, Integer::sum) == 1) {
            node.children().forEach(this::count);
        }
    }

    private boolean isUnique(CsgNode node) {
        return occurrences.get(node.digest()) == 1;
    }

    /** The operands whose union a node is, with sources numbered from the node. */
    private List<Operand> plan(CsgNode node) {
        List<Operand> known = planned.get(node.digest());
        if (known == null) {
            known = compute(node);
            if (known.size() > 1 && !isUnique(node)) {
                known = List.of(single(known, dimensions.of(node), node));
            }
            planned.put(node.digest(), known);
        }
        return known;
    }

    private List<Operand> compute(CsgNode node) {
        int dimension = dimensions.of(node);
        return switch (node.operation()) {
            case CsgOperation.Group _, CsgOperation.Union _, CsgOperation.Render _ -> all(node, dimension, true);
            case CsgOperation.Transform(var matrix) -> rules.moved(node, matrix, all(node, dimension, true), dimension);
            case CsgOperation.Colored(var color) -> rules.colored(all(node, dimension, true), color);
            case CsgOperation.Difference _ -> difference(node, dimension);
            case CsgOperation.Intersection _ -> intersection(node, dimension);
            case CsgOperation.Minkowski _ -> minkowski(node, dimension);
            case CsgOperation.Hull _, CsgOperation.Resize _ -> ofAll(node, dimension, all(node, dimension, true));
            case CsgOperation.LinearExtrude _, CsgOperation.RotateExtrude _, CsgOperation.Roof _ ->
                ofAll(node, 3, all(node, 2, false));
            case CsgOperation.Offset _, CsgOperation.Fill _ -> ofAll(node, 2, all(node, 2, false));
            case CsgOperation.Projection _ -> ofAll(node, 2, all(node, 3, false));
            case CsgOperation _ -> rules.isEmptyLeaf(node.operation()) ? List.of() : step(node, dimension, List.of());
        };
    }

    /** A step on the union of operands, or nothing if there are none. */
    private List<Operand> ofAll(CsgNode node, int dimension, List<Operand> operands) {
        return operands.isEmpty() ? List.of() : step(node, dimension, List.of(operands));
    }

    private List<Operand> difference(CsgNode node, int dimension) {
        List<Child> children = children(node, dimension, true);
        if (children.isEmpty() || children.getFirst().operands().isEmpty()) {
            return List.of();
        }
        List<Operand> kept = children.getFirst().operands();
        List<Operand> cut = new ArrayList<>();
        for (Child child : children.subList(1, children.size())) {
            cut.addAll(child.operands());
        }
        if (cut.isEmpty()) {
            return kept;
        }
        Step inner = kept.getFirst().step();
        if (kept.size() == 1
                && inner.operation() instanceof CsgOperation.Difference
                && isUnique(children.getFirst().node())) {
            // (a - b) - c is a - (b + c), which is one operation for the kernel.
            Placement placement = kept.getFirst().placement();
            cut.addAll(0, OperandRules.placed(inner.groups().get(1), placement));
            kept = OperandRules.placed(inner.groups().getFirst(), placement);
        }
        return step(node, dimension, List.of(kept, cut));
    }

    private List<Operand> intersection(CsgNode node, int dimension) {
        List<List<Operand>> groups = new ArrayList<>();
        for (Child child : children(node, dimension, true)) {
            if (child.operands().isEmpty()) {
                return List.of();
            }
            groups.add(child.operands());
        }
        return switch (groups.size()) {
            case 0 -> List.of();
            case 1 -> groups.getFirst();
            default -> step(node, dimension, groups);
        };
    }

    private List<Operand> minkowski(CsgNode node, int dimension) {
        List<List<Operand>> groups = new ArrayList<>();
        for (Child child : children(node, dimension, true)) {
            if (!child.operands().isEmpty()) {
                groups.add(child.operands());
            } else if (dimension == 2 && groups.isEmpty()) {
                // OpenSCAD skips empty operands, except the first one in the plane.
                return List.of();
            }
        }
        return switch (groups.size()) {
            case 0 -> List.of();
            case 1 -> groups.getFirst();
            default -> step(node, dimension, groups);
        };
    }

    /** The operands of all children of a dimension. */
    private List<Operand> all(CsgNode node, int dimension, boolean warnsOfMixing) {
        List<Operand> operands = new ArrayList<>();
        for (Child child : children(node, dimension, warnsOfMixing)) {
            operands.addAll(child.operands());
        }
        return operands;
    }

    /**
     * The children that are not in the background, those of another dimension as nothing.
     *
     * @param warnsOfMixing true for nodes that take both plane figures and solids, but not together
     */
    private List<Child> children(CsgNode node, int dimension, boolean warnsOfMixing) {
        List<Child> children = new ArrayList<>();
        boolean mixed = false;
        int offset = 1;
        for (CsgNode child : node.children()) {
            if (!child.background()) {
                int own = dimensions.of(child);
                List<Operand> operands = plan(child);
                if (own != dimension && own != 0) {
                    if (warnsOfMixing && !mixed && !operands.isEmpty()) {
                        warnings.mixed(child);
                        mixed = true;
                    }
                    warnings.ignored(child, own);
                    operands = List.of();
                }
                children.add(new Child(child, OperandRules.shifted(operands, offset)));
            }
            offset += child.size();
        }
        return children;
    }

    /** One operand that is the union of several. */
    private Operand single(List<Operand> operands, int dimension, CsgNode node) {
        if (operands.size() == 1) {
            return operands.getFirst();
        }
        return new Operand(add(dimension, new CsgOperation.Union(), List.of(operands), node), Placement.NONE);
    }

    private List<Operand> step(CsgNode node, int dimension, List<List<Operand>> groups) {
        return List.of(new Operand(add(dimension, node.operation(), groups, node), Placement.NONE));
    }

    private Step add(int dimension, CsgOperation operation, List<List<Operand>> groups, CsgNode node) {
        Step step = new Step(steps.size(), dimension, operation, groups, node.source());
        Step known = steps.putIfAbsent(step.key(), step);
        return known == null ? step : known;
    }

    private record Child(CsgNode node, List<Operand> operands) {}

    private record Part(String name, List<Operand> operands) {
        static Part of(String name, List<Operand> operands) {
            return new Part(
                    name,
                    operands.stream()
                            .map(operand -> new Operand(
                                    operand.step(), operand.placement().inPart(name)))
                            .toList());
        }
    }
}
