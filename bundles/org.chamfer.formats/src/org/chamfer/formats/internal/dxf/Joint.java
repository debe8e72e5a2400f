package org.chamfer.formats.internal.dxf;

import java.util.Arrays;
import java.util.BitSet;

/** The lines that end at one point, in the order of the file. */
final class Joint {
    private int[] lines = new int[2];
    private int count;
    private int first;
    private int left;

    /** Adds a line; false if it is there already. Lines come in the order of their numbers. */
    boolean add(int line) {
        if (count > 0 && lines[count - 1] == line) {
            return false;
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
        return true;
    }

    /** Starts to count the lines that are left. */
    void start(BitSet remaining) {
        left = 0;
        for (int i = 0; i < count; i++) {
            left += remaining.get(lines[i]) ? 1 : 0;
        }
    }

    /** One of the lines has been taken away. */
    void release() {
        left--;
    }

    /** The number of lines that are left. */
    int left() {
        return left;
    }

    /** The number of places to look for a line. */
    int end() {
        return count;
    }

    /** The first place to look for a line that is left. */
    int begin(BitSet remaining) {
        while (first < count && !remaining.get(lines[first])) {
            first++;
        }
        return first;
    }

    /** The line at a place. */
    int line(int place) {
        return lines[place];
    }
}
