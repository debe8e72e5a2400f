package org.chamfer.nodes.internal.simplify;

/**
 * An edge that may collapse.
 *
 * @param error what it costs
 * @param length square of its length: of equal costs the shortest goes first
 * @param first its vertex with the smaller number
 * @param second its other vertex
 * @param firstAge how often the first vertex had changed when the cost was computed
 * @param secondAge how often the second vertex had changed
 */
record Candidate(double error, double length, int first, int second, int firstAge, int secondAge)
        implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
        int order = Double.compare(error, other.error);
        if (order == 0) {
            order = Double.compare(length, other.length);
        }
        if (order == 0) {
            order = Integer.compare(first, other.first);
        }
        return order == 0 ? Integer.compare(second, other.second) : order;
    }
}
